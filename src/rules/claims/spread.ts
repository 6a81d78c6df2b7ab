import { counts, isEcho, type ClaimReading } from "./claim-reading.js";

/** The least and the greatest of several numbers. */
export interface Spread {
  readonly least: number;
  readonly most: number;
}

/** The least and the greatest number that sources name, tolerances and echoes left out: 474 and 500 for 474, 477 and `nearly 500`.
 *  A bound stands in where no number is named (`up to 1500`). `undefined` without numbers, or where their units differ. */
export function spreadOf(claims: readonly ClaimReading[]): Spread | undefined {
  const numbers = claims.filter((claim) => counts(claim) && !isEcho(claim) && claim.valueKind === "NUMBER");
  const named = numbers
    .flatMap(({ value, lower, upper }) => (value === null ? [lower, upper] : [value]))
    .filter((number) => number !== null);
  if (named.length === 0 || new Set(numbers.map((claim) => claim.unit)).size > 1) return undefined;
  return { least: Math.min(...named), most: Math.max(...named) };
}
