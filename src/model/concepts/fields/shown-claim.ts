import { Field, ObjectType } from "../../declare/api.js";
import { Claim } from "../claim.js";
import { mostExactDescription, Support, supportedByDescription } from "./support.js";

/** Which claim of a conflict is shown first, and why. */
@ObjectType("ShownClaim", {
  description:
    "Which of rival claims is shown first, and why: by the rule that chooses the claim of a figure. The others are not settled by it.",
})
export class ShownClaim {
  @Field(() => Claim, {
    nullable: true,
    description: "The claim that is shown first; null where none is chosen, and `because` says why.",
  })
  readonly claim!: Claim | null;

  @Field(() => String, { description: "Why it is this one: its rank, or the rule that chose it; or why it is none." })
  readonly because!: string;

  @Field(() => [Support], { description: supportedByDescription })
  readonly supportedBy!: readonly Support[];

  @Field(() => Claim, { nullable: true, description: mostExactDescription })
  readonly mostExact!: Claim | null;
}
