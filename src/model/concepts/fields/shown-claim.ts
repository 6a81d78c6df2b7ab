import { Field, ObjectType } from "../../declare/api.js";
import { Claim } from "../claim.js";
import { mostExactDescription, Support, supportedByDescription } from "./support.js";

/** Which claim of a conflict is shown first, and why. */
@ObjectType("ShownClaim", {
  description:
    "Which of the rival claims is shown first, and why. The rule is the same as for figures; it does not decide that the others are wrong.",
})
export class ShownClaim {
  @Field(() => Claim, {
    nullable: true,
    description: "The claim that is shown first; null if none is chosen, and `because` says why.",
  })
  readonly claim!: Claim | null;

  @Field(() => String, {
    description: "Why it is this one: its rank, or the rule that chose it; or why none was chosen.",
  })
  readonly because!: string;

  @Field(() => [Support], { description: supportedByDescription })
  readonly supportedBy!: readonly Support[];

  @Field(() => Claim, { nullable: true, description: mostExactDescription })
  readonly mostExact!: Claim | null;
}
