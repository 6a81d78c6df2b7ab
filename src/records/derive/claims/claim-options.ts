import { derivation } from "../../derivation.js";

/** The id of the option that a claim is about, as a property too: what is chosen among claims asks for it, and not every claim has one. */
export const claimOptions = derivation({
  name: "claim options",
  reads: { of: "Claim", out: { ON_OPTION: {} } },
  writes: { properties: ["optionId"] },
  derive: (claim) => ({ properties: { optionId: claim.out("ON_OPTION")[0]?.id } }),
});
