import { Field, Int, ObjectType } from "../../model/declare/api.js";
import { Article } from "../../model/concepts/article.js";
import { declareConnection } from "../../model/declare/connection.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import { Node } from "../../model/node.js";
import { UncertainDate } from "../../model/values/values.js";

/** What sort of silence it is. */
export const SilenceKind = declareVocabulary("SilenceKind", "What sort of silence it is.", {
  NEVER_ANSWERED:
    "A text that no other text in this corpus answers, in any language or version. The original stands for its translations. `citedBy` tells what is mentioned all the same.",
  ADDRESSED_BUT_SILENT:
    "A text that somebody whom it addresses did not answer in this corpus. What a part of the addressed body wrote counts as its answer; what it only printed does not.",
  UNCONTESTED_CLAIM:
    "A claim with a value that no other claim in this corpus contradicts, and that is in no conflict. Repetitions and what is held to be mistaken are left out.",
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

  @Field(() => String, { description: "What is missing, and how far that can be said: in sentences for a reader." })
  readonly explanation!: string;

  @Field(() => UncertainDate, {
    nullable: true,
    description:
      "Since when: the date of the text, or of the claim's source. If it has none, the days that it lies between by all that is known; null if nothing is known.",
  })
  readonly since!: UncertainDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many other texts mention the text, in any language or version, by references that do not answer: 0 for what nobody even cites. Null for claims.",
  })
  readonly citedBy!: number | null;

  @Field(() => Article, { nullable: true, description: "The first article that does so. Null if none does." })
  readonly firstCitedBy!: Article | null;
}

/** A page of silences. */
export const SilenceConnection = declareConnection("Silence", () => Silence);
Field(() => Int, {
  description: "How many silences of these kinds are left out by `subject`, `filter` and `period`; 0 without them.",
})(SilenceConnection.page, "omittedCount");
