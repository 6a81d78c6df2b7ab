import { agreementOf, type Agreement } from "./agreement.js";
import { counts, type ClaimReading } from "./claim-reading.js";
import { shownValue } from "../numbers/number-range.js";
import type { FigureUnit } from "../numbers/number-reading.js";
import { preferredClaim } from "./preferred-claim.js";

/** A figure as a reader should see it: the preferred claim's, with how far the sources agree. */
export interface FigureOfClaims {
  readonly text: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: FigureUnit;
  readonly base: string | null;
  readonly isApproximate: boolean;
  readonly agreement: Agreement;
  readonly preferredBecause: string;
}

/** The least and the greatest of several numbers. */
export interface Spread {
  readonly least: number;
  readonly most: number;
}

/** The figure that claims on the same subject and property give; `null` where none of them counts. */
export function toFigure(claims: readonly ClaimReading[]): FigureOfClaims | null {
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
  };
}

/** The least and the greatest number that sources name, tolerances left out: 474 and 500 for 474, 477 and `nearly 500`.
 *  A bound stands in where no number is named (`up to 1500`). `undefined` without numbers, or where their units differ. */
export function spreadOf(claims: readonly ClaimReading[]): Spread | undefined {
  const numbers = claims.filter((claim) => counts(claim) && claim.valueKind === "NUMBER");
  const named = numbers
    .flatMap(({ value, lower, upper }) => (value === null ? [lower, upper] : [value]))
    .filter((number) => number !== null);
  if (named.length === 0 || new Set(numbers.map((claim) => claim.unit)).size > 1) return undefined;
  return { least: Math.min(...named), most: Math.max(...named) };
}
