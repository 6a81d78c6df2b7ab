import type { ClaimReading } from "./claim-reading.js";
import type { PreferredClaim } from "./preferred-claim.js";
import { independenceText, type Independence, type SupportKind } from "./support.js";

/** The works behind a claim that is shown, and the most exact claim among theirs, for an answer that reads the claims beside it: each claim is its
 *  place among all. */
export interface SupportPlaces {
  readonly supportedBy: readonly SupportPlace[];
  readonly mostExact: number | null;
}

/** One work behind it. */
export interface SupportPlace {
  readonly claims: readonly number[];
  readonly kind: SupportKind;
  readonly independence: Independence;
  readonly because: string;
  readonly echoes: readonly number[];
}

/** The same with places for claims. */
export function toSupportPlaces<C extends ClaimReading>(
  { support, mostExact }: PreferredClaim<C>,
  claims: readonly C[],
): SupportPlaces {
  const placesOf = (some: readonly C[]) => some.map((claim) => claims.indexOf(claim));
  return {
    supportedBy: support.map((work) => ({
      claims: placesOf(work.claims),
      kind: work.kind,
      independence: work.independence,
      because: independenceText(work),
      echoes: placesOf(work.echoes),
    })),
    mostExact: mostExact === null ? null : claims.indexOf(mostExact),
  };
}
