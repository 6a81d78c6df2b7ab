import { isShownAlways } from "../../../model/visibility.js";
import type { ClaimReading } from "../../../rules/claims/claim-reading.js";
import type { Reader } from "../../reader.js";
import { declareReads } from "../../reads.js";
import { statedClaim, toStatement, type StatedClaim } from "./stated-claims.js";

/** What is read of a claim to weigh it against others. */
export const weighedClaim = declareReads({
  ...statedClaim,
  properties: [...statedClaim.properties, "derivedFromId", "workId"],
  out: { ...statedClaim.out, IN_CONFLICT: {} },
});

/** A claim that can be weighed. */
export type WeighedClaim = Reader<typeof weighedClaim>;

/** A claim of which at least that is read. */
type ReadableClaim = StatedClaim & { text(property: "derivedFromId" | "workId"): string | undefined };

/** A claim as it is weighed against others. */
export function toReading(claim: ReadableClaim): ClaimReading {
  const statement = toStatement(claim);
  return {
    ...statement,
    derivedFrom: claim.text("derivedFromId") ?? null,
    workId: claim.text("workId") ?? statement.workId,
  };
}

/** Whether a person has confirmed the claim. */
export function isAccepted(claim: Pick<StatedClaim, "status">): boolean {
  return isShownAlways(claim.status);
}
