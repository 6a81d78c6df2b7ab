import { agreementOf } from "../../rules/claims/agreement.js";
import { spreadOf } from "../../rules/claims/figure.js";
import { isAccepted, type Derivation, type Draft } from "../records/draft.js";
import { groupBy } from "../../base/group-by.js";
import { toReadings } from "./claim-readings.js";

/** How far the reviewed claims of a conflict agree, and the least and greatest number among them. */
export const conflictFigures: Derivation = (drafts) => {
  const members = groupBy(drafts.of("Claim").filter(isAccepted).flatMap(memberships), ([conflict]) => conflict);
  return drafts.of("Conflict").map(({ id }) => {
    const claims = toReadings(
      (members.get(id) ?? []).map(([, claim]) => claim),
      drafts,
    );
    const spread = spreadOf(claims);
    const agreement = agreementOf(claims, { sameConflict: true });
    return { id, properties: { agreement, spreadLeast: spread?.least, spreadMost: spread?.most } };
  });
};

function memberships(claim: Draft): readonly (readonly [string, Draft])[] {
  return claim.edges.flatMap(({ type, to }) => (type === "IN_CONFLICT" ? [[to, claim] as const] : []));
}
