import { Field, Int, ObjectType } from "../../model/declare/api.js";
import { Article } from "../../model/concepts/article.js";
import { declareConnection } from "../../model/declare/connection.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import { Node } from "../../model/node.js";
import { UncertainDate } from "../../model/values/values.js";

/** What sort of silence it is. */
export const SilenceKind = declareVocabulary("SilenceKind", "What sort of silence it is.", {
  NEVER_ANSWERED:
    "A text that no other text in this corpus answers, in any language or version. The original stands for its translations. `citedBy` says how many texts mention it all the same.",
  ADDRESSED_BUT_SILENT:
    "A text that was not answered, in this corpus, by somebody whom it addresses. If a part of the addressed body wrote an answer, the body has answered; if the body only printed one, it has not.",
  UNCONTESTED_CLAIM:
    "A claim with a value that no other claim in this corpus contradicts, and that is in no conflict. Claims that repeat another, and claims held to be mistaken, are left out.",
});

/** One of the terms of `SilenceKind`. */
export type SilenceKindName = keyof typeof SilenceKind;

/** Something that nobody answered or contradicted, as far as the corpus goes. */
@ObjectType("Silence", {
  description:
    "Something that nobody answered or contradicted in this corpus. It says nothing of what lies outside the corpus.",
})
export class Silence {
  @Field(() => SilenceKind, { description: "What sort of silence it is." })
  readonly kind!: SilenceKindName;

  @Field(() => Node, { description: "The text that was not answered, or the claim that was not contradicted." })
  readonly subject!: Node;

  @Field(() => String, { description: "What is missing, and how certain that is, in sentences for a reader." })
  readonly explanation!: string;

  @Field(() => UncertainDate, {
    nullable: true,
    description:
      "Since when: the date of the text, or of the claim's source. If it has no date, the days between which it must have appeared, as far as other facts show; null if none do.",
  })
  readonly since!: UncertainDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many other texts mention the text, in any language or version, without answering it. 0 if no text even cites it; null for claims.",
  })
  readonly citedBy!: number | null;

  @Field(() => Article, { nullable: true, description: "The first article that mentions it. Null if none does." })
  readonly firstCitedBy!: Article | null;
}

/** A page of silences. */
export const SilenceConnection = declareConnection("Silence", () => Silence);
Field(() => Int, {
  description:
    "How many silences of these kinds `subject`, `filter` and `period` leave out; 0 if none of them is given.",
})(SilenceConnection.page, "omittedCount");
