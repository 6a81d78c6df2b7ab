import type { ClaimReading } from "../../rules/claims/claim-reading.js";
import { rangeOf, type Range } from "../../rules/numbers/number-range.js";

/** What a claim's number can be: a count, or a share as so many of a hundred; `undefined` if it gives none. Neither is below zero. */
export function numberIn(claim: ClaimReading): Range | undefined {
  const range = rangeOf(claim);
  if (range === undefined) return undefined;
  return times(
    range.lower < 0 ? { ...range, lower: 0, excludesLower: false } : range,
    exactly(claim.unit === "SHARE" ? 100 : 1),
  );
}

/** One number and no other. */
export function exactly(value: number): Range {
  return { lower: value, upper: value, excludesLower: false, excludesUpper: false };
}

/** What the numbers can come to together. */
export function sumOf(ranges: readonly Range[]): Range {
  return ranges.reduce(
    (sum, range) => ({
      lower: sum.lower + range.lower,
      upper: sum.upper + range.upper,
      excludesLower: sum.excludesLower || range.excludesLower,
      excludesUpper: sum.excludesUpper || range.excludesUpper,
    }),
    exactly(0),
  );
}

/** What the product of two can be; neither is below zero. */
export function times(a: Range, b: Range): Range {
  return {
    lower: product(a.lower, b.lower),
    upper: product(a.upper, b.upper),
    excludesLower: a.excludesLower || b.excludesLower,
    excludesUpper: a.excludesUpper || b.excludesUpper,
  };
}

/** Whether the first is surely less than the second. */
export function isBelow(a: Range, b: Range): boolean {
  const isTouching = isClose(a.upper, b.lower);
  return isTouching ? a.excludesUpper || b.excludesLower : a.upper < b.lower;
}

/** `474`, `450 to 500`, `more than 50`, `at least 50`, at most one decimal. */
export function rangeText({ lower, upper, excludesLower, excludesUpper }: Range): string {
  if (isClose(lower, upper)) return numberText(lower);
  if (upper === Infinity) return `${excludesLower ? "more than" : "at least"} ${numberText(lower)}`;
  if (lower === 0) return `${excludesUpper ? "less than" : "at most"} ${numberText(upper)}`;
  return `${numberText(lower)} to ${numberText(upper)}`;
}

function numberText(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/* Nothing times no limit is nothing. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

/* Two thirds and a third are not to miss the whole by the last bit. */
function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
