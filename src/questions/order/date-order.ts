import { listText } from "../../base/list-text.js";
import { isBefore, type DateBounds } from "../../rules/dates/bounds/date-bounds.js";
import { edtfOfBounds, type Doubt, type KnownDate } from "../../rules/dates/bounds/known-date.js";
import { readUncertainDate } from "../../rules/dates/uncertain-date.js";
import { dateText } from "../../rules/dates/write-date.js";
import type { PossibilityName } from "../../model/vocabularies.js";
import type { TemporalRelationName } from "./types.js";

/** How two dates stand to each other. */
export interface DateOrder {
  readonly relation: TemporalRelationName;
  /** What the dates are, as a clause; whether either can have come first is for whoever knows more. To write it takes most of the time. */
  readonly because: () => string;
  /** True if one surely fell into the time that the other lasted. */
  readonly isDuring?: true;
}

/** Whether the first of two dates lies before the second, and why. The days that each can lie on decide: firm ones for certain, others as far as they are
 *  known. What is open on a side can lie any time on that side. `null` stands for no date. The only place that puts uncertain dates in order. */
export function orderDates(a: KnownDate | null, b: KnownDate | null): DateOrder {
  if (!hasBound(a) || !hasBound(b)) return { relation: "UNKNOWN", because: () => becauseUndated(a, b) };
  if (isBefore(a.firm, b.firm))
    return { relation: "CERTAINLY_BEFORE", because: () => becauseFirm(a, "first", b, "second") };
  if (isBefore(b.firm, a.firm))
    return { relation: "CERTAINLY_AFTER", because: () => becauseFirm(b, "second", a, "first") };
  if (isOneDay(a.firm) && a.firm.earliest === b.firm.earliest && isOneDay(b.firm))
    return { relation: "SAME_DAY", because: () => `Both are dated ${dayText(a.firm.earliest)}` };
  const [first, second] = [() => named(a, "first"), () => named(b, "second")];
  if (isBefore(a, b)) return { relation: "POSSIBLY_BEFORE", because: () => becauseApart(first(), second()) };
  if (isBefore(b, a)) return { relation: "POSSIBLY_AFTER", because: () => becauseApart(second(), first()) };
  if (fellWithin(b, a))
    return { relation: "OVERLAPS", because: () => becauseDuring(first(), second()), isDuring: true };
  if (fellWithin(a, b))
    return { relation: "OVERLAPS", because: () => becauseDuring(second(), first()), isDuring: true };
  const areOneDay = isOneDay(a) && isOneDay(b);
  if (!areOneDay && touches(a, b))
    return { relation: "POSSIBLY_BEFORE", because: () => becauseTouching(first(), second()) };
  if (!areOneDay && touches(b, a))
    return { relation: "POSSIBLY_AFTER", because: () => becauseTouching(second(), first()) };
  return { relation: "OVERLAPS", because: () => becauseTogether(first(), second()) };
}

/** Whether the second can have answered the first, as their order tells. */
export const canAnswerBy: Readonly<Record<TemporalRelationName, PossibilityName>> = {
  CERTAINLY_BEFORE: "CERTAIN",
  POSSIBLY_BEFORE: "POSSIBLE",
  SAME_DAY: "POSSIBLE",
  OVERLAPS: "POSSIBLE",
  POSSIBLY_AFTER: "POSSIBLE",
  CERTAINLY_AFTER: "IMPOSSIBLE",
  UNKNOWN: "UNKNOWN",
};

/** Whether an order of dates leaves nothing open. */
export function isDecided(relation: TemporalRelationName): boolean {
  return relation === "CERTAINLY_BEFORE" || relation === "CERTAINLY_AFTER" || relation === "SAME_DAY";
}

function hasBound(date: KnownDate | null): date is KnownDate {
  return date !== null && (date.earliest !== null || date.latest !== null);
}

function touches(a: DateBounds, b: DateBounds): boolean {
  return a.latest !== null && a.latest === b.earliest;
}

/* By firm dates: all days that the one can lie on are among those that the other surely lasted. */
function fellWithin({ firm: { earliest, latest } }: KnownDate, { lasting }: KnownDate): boolean {
  if (earliest === null || latest === null || !lasting?.begunBy || !lasting.lastedUntil) return false;
  return lasting.begunBy <= earliest && latest <= lasting.lastedUntil;
}

function isOneDay({ earliest, latest }: DateBounds): boolean {
  return earliest !== null && earliest === latest;
}

/** A date with what sentences say of it. */
interface NamedDate extends DateBounds {
  readonly name: string;
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

function named(date: KnownDate, name: string): NamedDate {
  return { ...date, name, text: textWithin(date, date) };
}

/* As it is written where that says no more and no less; else the days that are known. */
function textWithin({ edtf }: KnownDate, bounds: DateBounds): string {
  const written = edtf === null ? undefined : readUncertainDate(edtf);
  const isAsWritten = written?.earliest === bounds.earliest && written.latest === bounds.latest;
  return dateText({ edtf: edtf !== null && isAsWritten ? edtf : edtfOfBounds(bounds) });
}

function becauseUndated(a: KnownDate | null, b: KnownDate | null): string {
  if (!hasBound(a) && !hasBound(b)) return "Neither has a date";
  return `The ${hasBound(a) ? "second" : "first"} has no date`;
}

/* What decides for certain is said without the doubts that it does not need. */
function becauseFirm(earlier: KnownDate, earlierName: string, later: KnownDate, laterName: string): string {
  const [before, after] = [firmly(earlier, earlierName), firmly(later, laterName)];
  return boundsText(before, after);
}

function firmly(date: KnownDate, name: string): NamedDate {
  return { ...date.firm, name, text: textWithin(date, date.firm), doubts: [] };
}

/* `The first is dated 14 March 2019, and the second (about 2020) is no earlier than 1 January 2019; but the date of the second is approximate` */
function becauseApart(earlier: NamedDate, later: NamedDate): string {
  return `${boundsText(earlier, later)}${doubtsText("; but ", earlier, later)}`;
}

function becauseTouching(earlier: NamedDate, later: NamedDate): string {
  return `${boundsText(earlier, later)}, which may be the same day${doubtsText("; but ", earlier, later)}`;
}

/* Doubts speak for it that the dates tell nothing, not against it. */
function becauseTogether(first: NamedDate, second: NamedDate): string {
  return `The ${first.name} (${first.text}) and the ${second.name} (${second.text}) have days in common${doubtsText(", and ", first, second)}`;
}

/* `The first lasted 15–17 February 2014; the second (16 February 2014) falls within that time` */
function becauseDuring(lasted: NamedDate, fell: NamedDate): string {
  return `The ${lasted.name} lasted ${lasted.text}; the ${fell.name} (${fell.text}) falls within that time`;
}

function boundsText(earlier: NamedDate, later: NamedDate): string {
  const end = isOneDay(earlier) ? "is dated" : `(${earlier.text}) is no later than`;
  const start = isOneDay(later) ? "is dated" : `(${later.text}) is no earlier than`;
  return `The ${earlier.name} ${end} ${dayText(earlier.latest)}, and the ${later.name} ${start} ${dayText(later.earliest)}`;
}

/* `; but the date of the first is approximate and inferred and sources disagree on the date of the second` */
function doubtsText(opening: string, ...dates: readonly NamedDate[]): string {
  const having = (doubt: Doubt) =>
    dates.filter(({ doubts }) => doubts.includes(doubt)).map(({ name }) => `the ${name}`);
  const disputed = having("DISPUTED");
  const words = [
    ...dates.flatMap(qualityOf),
    ...(disputed.length === 0 ? [] : [`sources disagree on the date of ${listText(disputed)}`]),
    ...having("PLANNED").map((node) => `${node} was only planned`),
  ];
  return words.length === 0 ? "" : opening + listText(words);
}

/** What is said of a date itself; the other doubts have a clause of their own. */
const qualities: readonly (readonly [Doubt, string])[] = [
  ["APPROXIMATE", "approximate"],
  ["IN_DOUBT", "in doubt"],
  ["INFERRED", "inferred"],
  ["READ_FROM_ADDRESS", "read from its address"],
];

function qualityOf({ name, doubts }: NamedDate): readonly string[] {
  const words = qualities.flatMap(([doubt, quality]) => (doubts.includes(doubt) ? [quality] : []));
  return words.length === 0 ? [] : [`the date of the ${name} is ${listText(words)}`];
}

function dayText(day: string | null): string {
  return day === null ? "" : dateText({ edtf: day });
}
