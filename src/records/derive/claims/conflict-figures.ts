import { agreementOf } from "../../../rules/claims/agreement.js";
import { spreadOf } from "../../../rules/claims/spread.js";
import { derivation } from "../../derivation.js";
import { isAccepted, toReading, weighedClaim } from "./weighed-claims.js";

/** How far the reviewed claims of a conflict agree, and the least and greatest number among them. */
export const conflictFigures = derivation({
  name: "figures of conflicts",
  reads: { of: "Conflict", into: { IN_CONFLICT: weighedClaim } },
  writes: { properties: ["agreement", "spreadLeast", "spreadMost"] },
  derive: (conflict) => {
    const claims = conflict.into("IN_CONFLICT").filter(isAccepted).map(toReading);
    const spread = spreadOf(claims);
    const agreement = agreementOf(claims, { sameConflict: true });
    return { properties: { agreement, spreadLeast: spread?.least, spreadMost: spread?.most } };
  },
});
