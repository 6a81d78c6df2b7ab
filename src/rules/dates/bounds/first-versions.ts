import { listText } from "../../../base/list-text.js";
import { earliestOf } from "./date-bounds.js";
import { edtfOfBounds } from "./known-date.js";
import { dateText } from "../write-date.js";

/** A language or version of a text, with the days that it came out between by what is firm; `null` if that side is open. */
export interface DatedVersion {
  readonly id: string;
  readonly firmEarliest: string | null;
  readonly firmLatest: string | null;
}

/** Which of several versions came first: places among them, and why. */
export interface FirstVersions {
  readonly isCertain: boolean;
  readonly articles: readonly number[];
  readonly because: string;
}

/** The version that certainly came out before every other; where none did, all that no other certainly came before. Where there are as many as were
 *  asked for there may be more, and none is certain. */
export function firstVersions(versions: readonly DatedVersion[], most: number): FirstVersions {
  const soonest = earliestOf(versions.map(({ firmLatest }) => firmLatest));
  const isLater = ({ firmEarliest }: DatedVersion) =>
    soonest !== null && firmEarliest !== null && soonest < firmEarliest;
  const articles = versions.flatMap((version, place) => (isLater(version) ? [] : [place]));
  const [later, first] = [versions.filter(isLater), versions.filter((version) => !isLater(version))];
  const isCut = versions.length >= most;
  const because = isCut ? cutReason(versions.length) : reason(first, later);
  return { isCertain: articles.length === 1 && !isCut, articles, because };
}

function cutReason(count: number): string {
  return `Only ${String(count)} versions are held against each other, and there may be more, so that none is certain to be the first.`;
}

function reason(first: readonly DatedVersion[], later: readonly DatedVersion[]): string {
  const [only] = first;
  if (only === undefined || first.length > 1) return openReason(first, later.length);
  const next = earliestOf(later.map(({ firmEarliest }) => firmEarliest));
  if (next === null) return "No other language or version of it is in the corpus.";
  return `${only.id} came out ${daysOf(only)}, and no other version before ${dayText(next)}.`;
}

function openReason(first: readonly DatedVersion[], laterCount: number): string {
  const each = listText(first.map((version) => `${version.id} (${daysOf(version)})`));
  const later = laterCount === 0 ? "" : ` ${String(laterCount)} more certainly came later.`;
  return `By firm days none is certain to have come before the others: ${each}.${later}`;
}

/** `on 19 April 2019`, `on or before 19 April 2019` */
function daysOf({ firmEarliest, firmLatest }: DatedVersion): string {
  if (firmEarliest === null && firmLatest === null) return "no firm day";
  const days = dayText(edtfOfBounds({ earliest: firmEarliest, latest: firmLatest }));
  return firmEarliest === firmLatest ? `on ${days}` : days;
}

function dayText(edtf: string): string {
  return dateText({ edtf });
}
