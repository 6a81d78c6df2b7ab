import { Field, ObjectType } from "../../declare/api.js";
import { Independence, SupportKind } from "../../vocabularies.js";
import { Claim } from "../claim.js";

/** A work that says what a shown claim says, or says it more exactly. */
@ObjectType("Support", {
  description:
    "A work that says what a shown claim says, or says it more exactly. A translation, a copy or a quotation is no work of its own.",
})
export class Support {
  @Field(() => [Claim], {
    description: "Its claims in support: one, or several of one work, with the articles that state them.",
  })
  readonly claims!: readonly Claim[];

  @Field(() => SupportKind, { description: "Whether it says the same, or says it more exactly." })
  readonly kind!: string;

  @Field(() => Independence, { description: "What shows that it says so of its own." })
  readonly independence!: string;

  @Field(() => String, {
    description: "Why it counts as a work of its own, and what beside it does not; in a sentence.",
  })
  readonly because!: string;

  @Field(() => [Claim], { description: "Claims that repeat it, and add nothing." })
  readonly echoes!: readonly Claim[];
}

/** What the works behind a shown claim are, wherever they are listed. */
export const supportedByDescription =
  "The works behind it, each once, in the order in which their sources appeared. Echoes are under what they repeat.";

/** What the most exact claim is, wherever it stands. */
export const mostExactDescription =
  "The most exact claim of a work behind it: 477 beside `nearly 500`. Null if none is more exact than what is shown.";
