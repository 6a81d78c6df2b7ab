import { counts, type ClaimReading } from "./claim-reading.js";
import { preferredClaim } from "./preferred-claim.js";

/** A claim of a conflict, with what it is about. */
export interface DisputedClaim extends ClaimReading {
  readonly property: string;
  /** The option of a vote whose figure it states; `null` if it is about none. */
  readonly optionId: string | null;
}

/** Which claim of a conflict is shown first, and why. */
export interface ShownClaim {
  /** Its place among the claims; `null` if none is chosen. */
  readonly claim: number | null;
  /** In a sentence for a reader: why it is this one, or why it is none. */
  readonly because: string;
}

/** The claim of a conflict to show first, chosen as figures choose theirs. None is chosen where nothing can be weighed, or where the claims are
 *  about several things, each of which has a claim of its own to show. */
export function shownClaim(claims: readonly DisputedClaim[]): ShownClaim {
  const counting = claims.filter(counts);
  if (areDistinct(counting.map(({ property }) => property)))
    return { claim: null, because: "The claims are about several things, so that none of them can stand for all." };
  if (areDistinct(counting.flatMap(({ optionId }) => optionId ?? [])))
    return { claim: null, because: "The claims are about several options, and each option has a figure of its own." };
  const preferred = preferredClaim(claims);
  if (preferred === undefined) return { claim: null, because: "No reviewed claim says anything." };
  return { claim: claims.indexOf(preferred.claim), because: preferred.because };
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size > 1;
}
