import { areRivals } from "../../rules/claims/agreement.js";
import { isAccepted, targetOf, type Addition, type Derivation, type Draft } from "../records/draft.js";
import { groupBy } from "../../base/group-by.js";
import { toReadings, type DraftedClaim } from "./claim-readings.js";

/** An edge between each two claims that cannot both be true. The claim whose id comes first has it. */
export const rivals: Derivation = (drafts) => {
  const accepted = drafts.of("Claim").filter(isAccepted);
  return [...groupBy(accepted, aboutOf).values()].flatMap((claims) => rivalsAmong(toReadings(claims, drafts)));
};

/** Drafts come in the order of their ids, so the first of two is the one to have the edge. */
function rivalsAmong(claims: readonly DraftedClaim[]): readonly Addition[] {
  return claims.map((claim, index) => {
    const others = claims
      .slice(index + 1)
      .filter((other) => areRivals(claim, other, { sameConflict: shareConflict(claim.draft, other.draft) }));
    return { id: claim.id, edges: others.map(({ id }) => ({ type: "RIVALS", to: id })) };
  });
}

function aboutOf(claim: Draft): string {
  return JSON.stringify([targetOf(claim, "ABOUT"), claim.properties["property"], targetOf(claim, "ON_OPTION")]);
}

function shareConflict(a: Draft, b: Draft): boolean {
  const conflicts = new Set(conflictsOf(a));
  return conflictsOf(b).some((conflict) => conflicts.has(conflict));
}

function conflictsOf(claim: Draft): readonly string[] {
  return claim.edges.filter(({ type }) => type === "IN_CONFLICT").map(({ to }) => to);
}
