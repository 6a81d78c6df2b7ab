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
      "How many reviewed answers take it, each once in however many languages and versions of the two texts.",
  })
  readonly count!: number;
}

/** Texts that answer one another. */
@ObjectType("Debate", {
  description:
    "Texts that answer one another, directly or by way of others, with their translations and versions. What only mentions belongs to none. By reviewed references alone.",
})
export class Debate {
  @Field(() => String, { description: "What to call it: the title of the text that is answered most." })
  readonly name!: string;

  @Field(() => Int, { description: "How many texts belong to it, translations and versions among them." })
  readonly size!: number;

  @Field(() => UncertainDate, {
    nullable: true,
    description:
      "From the date on which its first text can have appeared to that of its last, as they are written; null if none of them has a date.",
  })
  readonly period!: UncertainDate | null;

  @Field(() => Int, {
    description:
      "How many answers there are between its texts: what answers in one way once, in however many languages and versions of the two.",
  })
  readonly answerCount!: number;

  @Field(() => [StanceCount], {
    description: "The same by the side that they take; a side that none takes is left out.",
  })
  readonly stances!: readonly StanceCount[];

  @Field(() => Article, {
    description:
      "The text that most texts answer, in any language or version; of equal ones the one that is mentioned most, then the oldest. It is a translation only if there is no other.",
  })
  readonly mostAnswered!: Article;

  @Field(() => [Article], {
    description: `Its texts, oldest first. At most ${LARGEST_PAGE}; \`size\` says how many there are.`,
  })
  readonly articles!: readonly Article[];
}

/** A page of debates. */
export const DebateConnection = declareConnection("Debate", () => Debate);
