import { areRivals } from "../../../rules/claims/agreement.js";
import { bearsOut, counts, hasValue, isEcho, type ClaimReading } from "../../../rules/claims/claim-reading.js";
import { derivation } from "../../derivation.js";
import { declareReads } from "../../reads.js";
import { claimsBeside, readsBeside } from "./claims-beside.js";
import { isAboutTheSame } from "./stated-claims.js";
import { isAccepted, toReading, weighedClaim, type WeighedClaim } from "./weighed-claims.js";

const claimBesideOthers = declareReads({
  ...weighedClaim,
  out: { ...weighedClaim.out, ABOUT: readsBeside(weighedClaim) },
});

/** An edge between each two reviewed claims on one thing that cannot both be true, echoes left out: by their values, by a conflict that has both, or because they say the
 *  same as, or more exactly than, two that a conflict sets against each other. The claim whose id comes first has it. */
export const rivals = derivation({
  name: "rivals",
  reads: claimBesideOthers,
  writes: { edges: ["RIVALS"] },
  derive: (claim) => {
    if (!isAccepted(claim)) return {};
    const all = claimsBeside<WeighedClaim>(claim).filter((other) => isAboutTheSame(claim, other) && isAccepted(other));
    const others = all.filter((other) => claim.id < other.id);
    return { edges: rivalsOf(claim, others, all).map(({ id }) => ({ type: "RIVALS", to: id })) };
  },
});

/* Two claims are rivals by what they say, or by what an editor has set against each other that they say again, or more exactly. */
function rivalsOf(
  own: WeighedClaim,
  others: readonly WeighedClaim[],
  all: readonly WeighedClaim[],
): readonly WeighedClaim[] {
  const reading = toReading(own);
  const said = all.filter((claim) => claim.id === own.id || saysAgain(reading, toReading(claim)));
  const setAgainst = said.flatMap((claim) => all.filter((other) => areSetAgainst(claim, other))).map(toReading);
  return others.filter((other) => {
    const otherReading = toReading(other);
    const sameConflict = shareConflict(own, other);
    if (areRivals(reading, otherReading, { sameConflict })) return true;
    return !sameConflict && setAgainst.some((claim) => saysAgain(otherReading, claim));
  });
}

function saysAgain(exact: ClaimReading, broad: ClaimReading): boolean {
  return [exact, broad].every((claim) => counts(claim) && !isEcho(claim) && hasValue(claim)) && bearsOut(exact, broad);
}

/* True only by an editor's word: numbers and dates that cannot both be true are rivals without one. */
function areSetAgainst(one: WeighedClaim, other: WeighedClaim): boolean {
  if (!shareConflict(one, other)) return false;
  const [a, b] = [toReading(one), toReading(other)];
  return areRivals(a, b, { sameConflict: true }) && !areRivals(a, b, { sameConflict: false });
}

/** Whether an editor has put two claims into one conflict. */
export function shareConflict(one: InConflicts, other: InConflicts): boolean {
  const conflicts = new Set(conflictsOf(one));
  return conflicts.size > 0 && conflictsOf(other).some((conflict) => conflicts.has(conflict));
}

interface InConflicts {
  out(edge: "IN_CONFLICT"): readonly { readonly id: string }[];
}

function conflictsOf(claim: InConflicts): readonly string[] {
  return claim.out("IN_CONFLICT").map(({ id }) => id);
}
