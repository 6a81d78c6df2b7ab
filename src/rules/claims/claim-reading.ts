import type { ReviewStatusName } from "../../model/visibility.js";
import type { FigureUnit } from "../numbers/number-reading.js";
import { foldText } from "../text/fold-text.js";
import { isWithin, isSameNumber, rangeOf } from "../numbers/number-range.js";
import { readUncertainDate } from "../dates/uncertain-date.js";

/** What is read of a claim to weigh it against others on the same subject and property. As the graph stores it: `null` for nothing. */
export interface ClaimReading {
  readonly id: string;
  readonly stated: string;
  readonly statedAs: "QUOTED" | "PARAPHRASED" | "NOT_SEEN";
  readonly rank: "PREFERRED" | "NORMAL" | "DEPRECATED";
  readonly status: ReviewStatusName;
  /** The id of the claim that this one repeats, as a translation, a copy or a quotation: it is an echo of that one. */
  readonly derivedFrom: string | null;
  /** The id of the article that states it. */
  readonly source: string;
  /** As sentences name it: see `titleInProse`. */
  readonly sourceTitle: string;
  /** The id of the text that the source goes back to: the source itself, for an original. */
  readonly workId: string;
  /** A text that sorts as the source's date does. */
  readonly sourceDate: string | null;
  readonly valueKind: "NUMBER" | "DATE" | "TEXT" | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: FigureUnit | null;
  readonly base: string | null;
  readonly isApproximate: boolean | null;
  /** In the Extended Date/Time Format, for a DATE. */
  readonly date?: string | null;
  /** What an editor calls the side of its conflict that it is on. */
  readonly side?: string | null;
}

/** Whether a claim speaks for or against anything: not where nothing was seen, nor where it is held to be mistaken. */
export function counts(claim: ClaimReading): boolean {
  return claim.statedAs !== "NOT_SEEN" && claim.rank !== "DEPRECATED" && claim.status !== "REJECTED";
}

/** Whether a claim repeats another. An echo speaks neither for nor against anything: what it says is said by the original, and where it says something
 *  else, as a slip of a translation does, nobody independent says it. */
export function isEcho({ derivedFrom }: ClaimReading): boolean {
  return derivedFrom !== null;
}

/** Whether a claim gives a value: a number or a bound of one, a date, or words that are meant as such.
 *  `several hundred`, read as a number, gives none. */
export function hasValue(claim: ClaimReading): boolean {
  return claim.valueKind === "NUMBER" ? rangeOf(claim) !== undefined : claim.valueKind !== null;
}

/** Whether two claims say the same, in whatever words. Numbers with other units or bases never do. */
export function isSameReading(a: ClaimReading, b: ClaimReading): boolean {
  if (a.valueKind !== b.valueKind) return false;
  switch (a.valueKind) {
    case "NUMBER":
      return isComparable(a, b) && isSameNumber(a, b);
    case "DATE":
      return a.date === b.date;
    default:
      return wordsOf(a) === wordsOf(b);
  }
}

/** Whether two claims name the same number, day or words, however they hedge it: `almost 70%` and `around 70 percent` name 70. */
export function namesTheSame(a: ClaimReading, b: ClaimReading): boolean {
  if (a.valueKind !== "NUMBER" || b.valueKind !== "NUMBER" || a.value === null) return isSameReading(a, b);
  return isComparable(a, b) && a.value === b.value;
}

/** Whether `exact` says what `broad` says, or says it more exactly: 474 bears out `nearly 500`, 12 March 1977 bears out 1977.
 *  A claim with an open end (`up to 1500`) is borne out by its like only. */
export function bearsOut(exact: ClaimReading, broad: ClaimReading): boolean {
  if (isSameReading(exact, broad)) return true;
  if (exact.valueKind === "NUMBER" && broad.valueKind === "NUMBER")
    return isComparable(exact, broad) && isWithin(exact, broad);
  if (exact.valueKind !== "DATE" || broad.valueKind !== "DATE") return false;
  const [inner, outer] = [boundsOfDate(exact), boundsOfDate(broad)];
  if (outer.earliest === null || outer.latest === null || inner.earliest === null || inner.latest === null)
    return false;
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** Whether two numbers are counted in one unit and of one base: 70 % of voters and 70 % of members are not. */
export function isComparable(a: ClaimReading, b: ClaimReading): boolean {
  return a.unit === b.unit && a.base === b.base;
}

/** The days that a DATE lies between. */
export function boundsOfDate({ date }: ClaimReading): {
  readonly earliest: string | null;
  readonly latest: string | null;
} {
  return date === null || date === undefined ? { earliest: null, latest: null } : readUncertainDate(date);
}

/** A claim's words without case, accents, punctuation and spaces to spare. */
export function wordsOf({ stated }: Pick<ClaimReading, "stated">): string {
  return foldText(stated)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** The claim that one goes back to, itself for one that repeats none; `undefined` if that is not among `claims`. */
export function originOf<C extends ClaimReading>(claim: C, claims: readonly C[]): C | undefined {
  const passed = new Set<string>();
  let current: C | undefined = claim;
  for (let next = claim.derivedFrom; next !== null && current !== undefined && !passed.has(next);) {
    passed.add(next);
    const id = next;
    current = claims.find((other) => other.id === id);
    next = current?.derivedFrom ?? null;
  }
  return current;
}
