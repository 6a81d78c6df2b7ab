import { derivation } from "../derivation.js";

/** The id of the claim that a claim repeats, as a property too: weighing claims asks for it, and need not walk there. */
export const claimOrigins = derivation({
  name: "claim origins",
  reads: { of: "Claim", out: { DERIVED_FROM: {} } },
  writes: { properties: ["derivedFromId"] },
  derive: (claim) => ({ properties: { derivedFromId: claim.out("DERIVED_FROM")[0]?.id } }),
});
