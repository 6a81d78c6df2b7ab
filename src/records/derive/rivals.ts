import { areRivals } from "../../rules/claims/agreement.js";
import { derivation } from "../derivation.js";
import { isAboutTheSame } from "./stated-claims.js";
import { isAccepted, toReading, weighedClaim, type WeighedClaim } from "./weighed-claims.js";

/** An edge between each two reviewed claims that cannot both be true, echoes left out. The claim whose id comes first has it. */
export const rivals = derivation({
  name: "rivals",
  reads: { of: "Claim", out: { ABOUT: { into: { ABOUT: weighedClaim } } } },
  writes: { edges: ["RIVALS"] },
  derive: (claim) => {
    const onSubject = claim.out("ABOUT")[0]?.into("ABOUT") ?? [];
    const own = onSubject.find(({ id }) => id === claim.id);
    if (own === undefined || !isAccepted(own)) return {};
    const others = onSubject.filter((other) => own.id < other.id && isAboutTheSame(own, other) && isAccepted(other));
    return { edges: rivalsOf(own, others).map(({ id }) => ({ type: "RIVALS", to: id })) };
  },
});

function rivalsOf(own: WeighedClaim, others: readonly WeighedClaim[]): readonly WeighedClaim[] {
  const reading = toReading(own);
  const conflicts = new Set(conflictsOf(own));
  return others.filter((other) => {
    const sameConflict = conflictsOf(other).some((conflict) => conflicts.has(conflict));
    return areRivals(reading, toReading(other), { sameConflict });
  });
}

function conflictsOf(claim: WeighedClaim): readonly string[] {
  return claim.out("IN_CONFLICT").map(({ id }) => id);
}
