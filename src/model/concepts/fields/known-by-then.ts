import { Field, ObjectType } from "../../declare/api.js";
import type { ArgumentDeclaration } from "../../declare/field-declaration.js";
import { DateScalar } from "../../values/scalars.js";
import { Claim } from "../claim.js";

/** What an answer as of a day leaves out. */
@ObjectType("KnownByThen", {
  description:
    "What an answer as of a given day leaves out. `Article.knownBounds` decides what had certainly come out by then.",
})
export class KnownByThen {
  @Field(() => DateScalar, { description: "The day that was asked for." })
  readonly day!: string;

  @Field(() => String, {
    description: "How many claims were known, may have been known, and were not known by then, in a sentence.",
  })
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
    "Only claims of sources that had certainly come out by the end of this day. `byThen` says what this leaves out.",
};
