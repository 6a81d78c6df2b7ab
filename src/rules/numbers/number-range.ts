import type { FigureUnit, NumberReading } from "./number-reading.js";

/** A number as a claim holds it, with its unit. */
export interface NumberOfClaim {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly isApproximate: boolean | null;
  readonly unit: FigureUnit | null;
}

/** All that a number can be. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
  readonly excludesLower: boolean;
  readonly excludesUpper: boolean;
}

/** All that a number can be; `undefined` if words give none.
 *  A bound that equals the value of an approximate number is itself excluded (`nearly 500` is below 500).
 *  A whole percentage is a rounded one: 70 % is from 69.5 % up to, not including, 70.5 %. */
export function rangeOf({ value, lower, upper, isApproximate, unit }: NumberOfClaim): Range | undefined {
  if (value === null && lower === null && upper === null) return undefined;
  const isBare = lower === null && upper === null;
  const [least, most] = isBare ? [value, value] : [lower, upper];
  if (
    unit === "PERCENT" &&
    !isApproximate &&
    value !== null &&
    least === value &&
    most === value &&
    Number.isInteger(value)
  ) {
    return { lower: value - 0.5, upper: value + 0.5, excludesLower: false, excludesUpper: true };
  }
  return {
    lower: least ?? -Infinity,
    upper: most ?? Infinity,
    excludesLower: isApproximate === true && !isBare && least === value,
    excludesUpper: isApproximate === true && !isBare && most === value,
  };
}

/** The number to show of one that is given by words: the one that they name, where they say that it is that or close to it (`about 500`,
 *  `nearly 500`). `null` if they leave a side open: to draw 50 for `more than 50 %` is to draw what they exclude. */
export function shownValue({ value, lower, upper }: Pick<NumberReading, "value" | "lower" | "upper">): number | null {
  return (lower === null) === (upper === null) ? value : null;
}

/** Whether no number can be both. False if one of them says nothing. */
export function isDisjoint(a: NumberOfClaim, b: NumberOfClaim): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one !== undefined && other !== undefined && (endsBefore(one, other) || endsBefore(other, one));
}

/** Whether all that `inner` can be lies between the two bounds of `outer`. */
export function isWithin(inner: NumberOfClaim, outer: NumberOfClaim): boolean {
  const [small, large] = [rangeOf(inner), rangeOf(outer)];
  if (small === undefined || large === undefined || large.lower === -Infinity || large.upper === Infinity) return false;
  const isAbove =
    small.lower > large.lower || (small.lower === large.lower && (!large.excludesLower || small.excludesLower));
  const isBelow =
    small.upper < large.upper || (small.upper === large.upper && (!large.excludesUpper || small.excludesUpper));
  return isAbove && isBelow;
}

/** How far apart the least and the most are that a number can be; `Infinity` where words leave a side open or give none. */
export function widthOf(claim: NumberOfClaim): number {
  const range = rangeOf(claim);
  return range === undefined ? Infinity : range.upper - range.lower;
}

/** Whether two numbers are read alike: value, bounds and approximation. */
export function isSameNumber(a: NumberReading | NumberOfClaim, b: NumberReading | NumberOfClaim): boolean {
  const isHedgedAlike = (a.isApproximate ?? false) === (b.isApproximate ?? false);
  return a.value === b.value && a.lower === b.lower && a.upper === b.upper && isHedgedAlike;
}

function endsBefore(first: Range, second: Range): boolean {
  return first.upper < second.lower || (first.upper === second.lower && (first.excludesUpper || second.excludesLower));
}
