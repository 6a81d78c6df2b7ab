import {
  boundsOfDate,
  counts,
  hasValue,
  isComparable,
  isEcho,
  isSameReading,
  wordsOf,
  type ClaimReading,
} from "./claim-reading.js";
import { isBefore } from "../dates/bounds/date-bounds.js";
import { isDisjoint } from "../numbers/number-range.js";

/** How far sources agree. */
export type Agreement = "SINGLE_SOURCE" | "AGREED" | "COMPATIBLE" | "DISPUTED";

/** What is known of how claims belong together. */
export interface Togetherness {
  /** True if an editor has put them into one conflict. */
  readonly sameConflict: boolean;
}

/** Whether two claims on the same subject and property cannot both be true.
 *  - Never where one repeats another claim: what it repeats speaks for itself, and a slip of a translation is nobody's word.
 *  - Never where one was not seen, is deprecated or is rejected.
 *  - Words: only inside a conflict that an editor declared, and only where they differ in more than case, accents and punctuation.
 *  - Words and a number or a date: nothing is read of the words, so inside such a conflict the editor is believed; else never.
 *  - Words never where the editor has put both on one side of the conflict.
 *  - Numbers and dates: as `excludesEachOther` says. A number and a date: never. */
export function areRivals(a: ClaimReading, b: ClaimReading, { sameConflict }: Togetherness): boolean {
  if (![a, b].every((claim) => counts(claim) && !isEcho(claim))) return false;
  const isSetAgainst = sameConflict && !areOnOneSide(a, b);
  if (a.valueKind !== b.valueKind) return isSetAgainst && [a, b].every(hasValue) && isMeasured(a) !== isMeasured(b);
  return a.valueKind === "TEXT" ? isSetAgainst && wordsOf(a) !== wordsOf(b) : excludesEachOther(a, b);
}

/** Whether the number or the day that one gives rules out the other's. Numbers: where nothing can be both, in one unit and of one base; `nearly 500`
 *  and 474 can, 474 and 477 cannot. Dates: where they have no day in common. Never words. */
export function excludesEachOther(a: ClaimReading, b: ClaimReading): boolean {
  if (a.valueKind === "NUMBER" && b.valueKind === "NUMBER") return isComparable(a, b) && isDisjoint(a, b);
  return a.valueKind === "DATE" && b.valueKind === "DATE" && haveNoDayInCommon(a, b);
}

/** How far claims on the same subject and property agree, echoes left out:
 *  - DISPUTED: two of them are rivals, though it be a source against itself;
 *  - else SINGLE_SOURCE: no two works give a value of their own, or none gives one.
 *    Beside a number or a date, words give none: nothing shows that they agree with it;
 *  - else AGREED: all give the same;
 *  - else COMPATIBLE: they differ, yet nothing shows that they cannot all be true. */
export function agreementOf(
  claims: readonly ClaimReading[],
  together: Togetherness = { sameConflict: false },
): Agreement {
  const given = claims.filter((claim) => counts(claim) && !isEcho(claim) && hasValue(claim));
  if (given.some((a, index) => given.slice(index + 1).some((b) => areRivals(a, b, together)))) return "DISPUTED";
  const values = given.some(isMeasured) ? given.filter(isMeasured) : given;
  if (new Set(values.map(({ workId }) => workId)).size < 2) return "SINGLE_SOURCE";
  return values.every((claim) => isSameReading(claim, values[0] ?? claim)) ? "AGREED" : "COMPATIBLE";
}

function areOnOneSide({ side }: ClaimReading, other: ClaimReading): boolean {
  return side !== null && side !== undefined && side === other.side;
}

function isMeasured({ valueKind }: ClaimReading): boolean {
  return valueKind === "NUMBER" || valueKind === "DATE";
}

function haveNoDayInCommon(a: ClaimReading, b: ClaimReading): boolean {
  const [one, other] = [boundsOfDate(a), boundsOfDate(b)];
  return isBefore(one, other) || isBefore(other, one);
}
