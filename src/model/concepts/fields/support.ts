import { Field, ObjectType } from "../../declare/api.js";
import { Independence, SupportKind } from "../../vocabularies.js";
import { Claim } from "../claim.js";

/** A work that says what a shown claim says, or says it more exactly. */
@ObjectType("Support", {
  description:
    "A work that states what a shown claim states, or states it more exactly. A translation, a copy or a quotation does not count as a separate work.",
})
export class Support {
  @Field(() => [Claim], {
    description: "Its supporting claims, one or several, with the articles that state them.",
  })
  readonly claims!: readonly Claim[];

  @Field(() => SupportKind, { description: "Whether it says the same, or says it more exactly." })
  readonly kind!: string;

  @Field(() => Independence, { description: "What shows that it is independent." })
  readonly independence!: string;

  @Field(() => String, {
    description: "Why it counts as a separate work, and what does not, in a sentence.",
  })
  readonly because!: string;

  @Field(() => [Claim], { description: "Claims that repeat it and add nothing." })
  readonly echoes!: readonly Claim[];
}

/** What the works behind a shown claim are, wherever they are listed. */
export const supportedByDescription =
  "The works that support it, each once, in the order in which their sources appeared. Echoes are listed under the claim that they repeat.";

/** What the most exact claim is, wherever it stands. */
export const mostExactDescription =
  "The most exact claim of a work that supports it: 477, if `nearly 500` is shown. Null if none is more exact than the shown claim.";
