import { counts, type ClaimReading } from "./claim-reading.js";
import { preferredClaim } from "./preferred-claim.js";
import { toSupportPlaces, type SupportPlaces } from "./support-places.js";

/** A claim of a conflict, with what it is about. */
export interface DisputedClaim extends ClaimReading {
  readonly property: string;
  /** The option of a vote whose figure it states; `null` if it is about none. */
  readonly optionId: string | null;
}

/** Which claim of a conflict is shown first, why, and which works are behind it. Claims stand in it as their places among all. */
export interface ShownClaim extends SupportPlaces {
  /** Its place among the claims; `null` if none is chosen. */
  readonly claim: number | null;
  /** In a sentence for a reader: why it is this one, or why it is none. */
  readonly because: string;
}

/** The claim of a conflict to show first, chosen as figures choose theirs. None is chosen where nothing can be weighed, or where the claims are
 *  about several things, each of which has a claim of its own to show. */
export function shownClaim(claims: readonly DisputedClaim[], all: readonly DisputedClaim[] = claims): ShownClaim {
  const counting = claims.filter(counts);
  if (areDistinct(counting.map(({ property }) => property)))
    return noneBecause("The claims are about several things, so that none of them can stand for all.");
  if (areDistinct(counting.flatMap(({ optionId }) => optionId ?? [])))
    return noneBecause("The claims are about several options, and each option has a figure of its own.");
  const preferred = preferredClaim(claims);
  if (preferred === undefined) return noneBecause("No reviewed claim says anything.");
  const { claim, because } = preferred;
  return { claim: all.indexOf(claim), because, ...toSupportPlaces(preferred, all) };
}

function noneBecause(because: string): ShownClaim {
  return { claim: null, because, supportedBy: [], mostExact: null };
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size > 1;
}
