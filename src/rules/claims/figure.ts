import { agreementOf, type Agreement } from "./agreement.js";
import { claimsAsOf, type AskedDay, type DatedClaim, type KnownByThen } from "./as-of.js";
import type { ClaimReading } from "./claim-reading.js";
import { shownValue } from "../numbers/number-range.js";
import type { FigureUnit } from "../numbers/number-reading.js";
import { perBase, type PerBase } from "./per-base.js";
import { preferredClaim } from "./preferred-claim.js";
import { toSupportPlaces, type SupportPlaces } from "./support-places.js";

/** A figure as a reader should see it: the preferred claim's, with how far the sources agree. Claims stand in it as their places among all. */
export interface FigureOfClaims extends SupportPlaces {
  readonly text: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: FigureUnit;
  readonly base: string | null;
  readonly isApproximate: boolean;
  readonly agreement: Agreement;
  readonly preferredBecause: string;
  readonly perBase: PerBase;
}

/** The figure that claims on the same subject and property give; `null` if none of them counts. Claims stand in it as their places among `all`. */
export function toFigure<C extends ClaimReading>(
  claims: readonly C[],
  all: readonly C[] = claims,
): FigureOfClaims | null {
  const preferred = preferredClaim(claims);
  if (preferred === undefined) return null;
  const { stated, lower, upper, unit, base, isApproximate } = preferred.claim;
  return {
    text: stated,
    value: shownValue(preferred.claim),
    lower,
    upper,
    unit: unit ?? claims.find((claim) => claim.unit !== null)?.unit ?? "OTHER",
    base,
    isApproximate: isApproximate ?? false,
    agreement: agreementOf(claims),
    preferredBecause: preferred.because,
    ...toSupportPlaces(preferred, all),
    perBase: perBase(claims, all),
  };
}

/** The same by what was known on a day, with the claims that it rests on. */
export function figureAsOf<C extends DatedClaim>(
  all: readonly C[],
  asked: AskedDay,
): (FigureOfClaims & { readonly claims: readonly number[]; readonly byThen: KnownByThen | null }) | null {
  const { known, byThen } = claimsAsOf(all, asked);
  const figure = toFigure(known, all);
  return figure && { ...figure, claims: known.map((claim) => all.indexOf(claim)), byThen };
}
