import { agreementOf } from "../../../rules/claims/agreement.js";
import { claimsAsOf, type AskedDay, type DatedClaim } from "../../../rules/claims/as-of.js";
import { perBase } from "../../../rules/claims/per-base.js";
import { shownClaim, type DisputedClaim } from "../../../rules/claims/shown-claim.js";
import { spreadOf } from "../../../rules/claims/spread.js";
import { Field, ObjectType } from "../../declare/api.js";
import { NumberRange } from "../../values/values.js";
import { Agreement } from "../../vocabularies.js";
import { Claim } from "../claim.js";
import { KnownByThen } from "./known-by-then.js";
import { PerBase } from "./per-base.js";
import { ShownClaim } from "./shown-claim.js";

/** A conflict by what was known on a day. */
@ObjectType("ConflictAsOf", { description: "A conflict as it was known on a given day." })
export class ConflictAsOf {
  @Field(() => Agreement, { description: "How far the claims agree that were certainly known by then." })
  readonly agreement!: string;

  @Field(() => NumberRange, {
    nullable: true,
    description: "The smallest and the largest number among them; null if there are no numbers.",
  })
  readonly spread!: NumberRange | null;

  @Field(() => PerBase, { description: "How far they agree on each base separately." })
  readonly perBase!: PerBase;

  @Field(() => ShownClaim, { description: "The claim to show first among them, and why." })
  readonly shown!: ShownClaim;

  @Field(() => [Claim], {
    description: "The claims that were certainly known, in the order in which sources appeared.",
  })
  readonly claims!: readonly Claim[];

  @Field(() => KnownByThen, { nullable: true, description: "What this leaves out; null if no day is given." })
  readonly byThen!: KnownByThen | null;
}

/** The same in places among the claims. */
export function conflictAsOf(all: readonly (DisputedClaim & DatedClaim)[], asked: AskedDay): object {
  const { known, byThen } = claimsAsOf(all, asked);
  return {
    agreement: agreementOf(known, { sameConflict: true }),
    spread: spreadOf(known) ?? null,
    perBase: perBase(known, all),
    shown: shownClaim(known, all),
    claims: known.map((claim) => all.indexOf(claim)),
    byThen,
  };
}
