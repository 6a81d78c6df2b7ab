import { Field, Int, ObjectType } from "../../model/declare/api.js";
import { declareConnection } from "../../model/declare/connection.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { Article } from "../../model/concepts/article.js";
import { UncertainDate } from "../../model/values/values.js";
import { Stance } from "../../model/vocabularies.js";

/** How many answers take a side. */
@ObjectType("StanceCount", { description: "How many answers take a side." })
export class StanceCount {
  @Field(() => Stance, { description: "The side." })
  readonly stance!: string;

  @Field(() => Int, {
    description:
      "How many reviewed answers take this side. An answer counts once, in however many languages and versions of the two texts it stands.",
  })
  readonly count!: number;
}

/** Texts that answer one another. */
@ObjectType("Debate", {
  description:
    "Texts that answer one another, directly or through other texts, with their translations and versions. A text that only mentions another does not belong to its debate. Only reviewed references count.",
})
export class Debate {
  @Field(() => String, { description: "What to call it: the title of the text that is answered most." })
  readonly name!: string;

  @Field(() => Int, { description: "How many texts belong to it, translations and versions among them." })
  readonly size!: number;

  @Field(() => UncertainDate, {
    nullable: true,
    description:
      "From the date of its first text to the date of its last, as they are written; null if none of its texts has a date.",
  })
  readonly period!: UncertainDate | null;

  @Field(() => Int, {
    description:
      "How many answers there are between its texts. An answer counts once, in however many languages and versions of the two texts it stands.",
  })
  readonly answerCount!: number;

  @Field(() => [StanceCount], {
    description: "The same answers, counted by the side that they take. A side that no answer takes is left out.",
  })
  readonly stances!: readonly StanceCount[];

  @Field(() => Article, {
    description:
      "The text that most texts answer, in any language or version. If several are equal, the one that is mentioned most, then the oldest. It is a translation only if there is no original in the debate.",
  })
  readonly mostAnswered!: Article;

  @Field(() => [Article], {
    description: `Its texts, oldest first. At most ${LARGEST_PAGE}; \`size\` says how many there are.`,
  })
  readonly articles!: readonly Article[];
}

/** A page of debates. */
export const DebateConnection = declareConnection("Debate", () => Debate);
