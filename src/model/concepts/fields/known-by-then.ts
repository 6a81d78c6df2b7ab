import { Field, ObjectType } from "../../declare/api.js";
import type { ArgumentDeclaration } from "../../declare/field-declaration.js";
import { DateScalar } from "../../values/scalars.js";
import { Claim } from "../claim.js";

/** What an answer as of a day leaves out. */
@ObjectType("KnownByThen", {
  description:
    "What an answer as of a day leaves out. What had certainly come out is reckoned by `Article.knownBounds`.",
})
export class KnownByThen {
  @Field(() => DateScalar, { description: "The day that was asked for." })
  readonly day!: string;

  @Field(() => String, { description: "How many claims were known, may have been, and were not; in a sentence." })
  readonly explanation!: string;

  @Field(() => [Claim], { description: "Claims whose source may have come out by then." })
  readonly possibly!: readonly Claim[];

  @Field(() => [Claim], { description: "Claims whose source certainly came out later." })
  readonly later!: readonly Claim[];
}

/** The day as of which figures and conflicts are asked for. */
export const asOfArgument: ArgumentDeclaration = {
  type: () => DateScalar,
  description:
    "Only what is said by sources that had certainly come out by the end of this day. `byThen` says what that leaves out.",
};
