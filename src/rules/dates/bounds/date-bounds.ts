import { isoDay } from "../calendar-day.js";
import { InvalidDateError } from "../../errors.js";
import type { DatePart, DateSpan, DateUnit, ParsedEdtf } from "../read-edtf.js";

/** The first and the last day that a date can lie on; `null` if that is open or unknown, or not in the years 0000 to 9999. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** By which day something had begun, and until which it went on: between the two it surely did, where the first is not after the second. `null` if a side is
 *  open. */
export interface Lasting {
  readonly begunBy: string | null;
  readonly lastedUntil: string | null;
}

const months: Readonly<Record<Exclude<DateUnit, "DAY">, number>> = {
  MONTH: 1,
  SEASON: 3,
  YEAR: 12,
  DECADE: 120,
  CENTURY: 1200,
};

/** The month that a season begins in, and its months. Spring, summer, autumn and winter (21 to 24) say nothing of the hemisphere, so that they are as wide
 *  as both make them; 25 to 28 are those of the north, 29 to 32 those of the south, as meteorologists count them. What begins in December is named
 *  for that year: `2018-28` is December 2018 to February 2019. */
const seasons: Readonly<Record<number, { readonly first: number; readonly months: number }>> = {
  21: { first: 3, months: 9 },
  22: { first: 6, months: 9 },
  23: { first: 3, months: 9 },
  24: { first: 6, months: 9 },
  25: { first: 3, months: 3 },
  26: { first: 6, months: 3 },
  27: { first: 9, months: 3 },
  28: { first: 12, months: 3 },
  29: { first: 9, months: 3 },
  30: { first: 12, months: 3 },
  31: { first: 3, months: 3 },
  32: { first: 6, months: 3 },
};

/** The days between which a date lies. `~` and `%` move a bound outwards by one unit of the date that carries them
 *  (`2019-03~`: 1 February to 30 April); `?` moves none. A set reaches from its earliest member to its latest.
 *  The only place that computes bounds. @throws InvalidDateError where an interval ends before it begins. */
export function boundsOf(edtf: string, { spans }: ParsedEdtf): DateBounds {
  const bounds = spans.map((span) => boundsOfSpan(edtf, span));
  return {
    earliest: outermost(
      bounds.map((bound) => bound.earliest),
      0,
    ),
    latest: outermost(
      bounds.map((bound) => bound.latest),
      -1,
    ),
  };
}

/** The first of some days, `null` if there is none. ISO days sort as text. */
export function earliestOf(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

/** The last of some days, `null` if there is none. */
export function latestOf(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

/** Whether all days of the one are over before those of the other begin; not where one of the two sides is open. */
export function isBefore({ latest }: DateBounds, { earliest }: DateBounds): boolean {
  // ISO days sort as text.
  return latest !== null && earliest !== null && latest < earliest;
}

/** When something had begun for certain that lasted, and until when it went on: the last day on which it can have begun, the first on which it can have
 *  ended; `null` if that is open. Of what did not last from one date to another: its last day, and its first. */
export function lastingOf({ shape, spans }: ParsedEdtf, bounds: DateBounds): Lasting {
  const [{ from, to } = { from: null, to: null }] = spans;
  if (shape !== "INTERVAL") return { begunBy: bounds.latest, lastedUntil: bounds.earliest };
  return {
    begunBy: from === null ? bounds.latest : lastDay(from),
    lastedUntil: to === null ? bounds.earliest : firstDay(to),
  };
}

function boundsOfSpan(edtf: string, { from, to }: DateSpan): DateBounds {
  const earliest = from && firstDay(from);
  const latest = to && lastDay(to);
  if (earliest !== null && latest !== null && earliest > latest)
    throw new InvalidDateError(edtf, "it ends before it begins");
  return { earliest, latest };
}

function firstDay(part: DatePart): string | null {
  const wider = part.isApproximate ? 1 : 0;
  if (part.unit === "DAY") return isoDay(part.year, part.month, part.day - wider);
  return isoDay(part.year, firstMonth(part) - wider * months[part.unit], 1);
}

function lastDay(part: DatePart): string | null {
  const wider = part.isApproximate ? 1 : 0;
  if (part.unit === "DAY") return isoDay(part.year, part.month, part.day + wider);
  // Day 0 of the month after it is the last of it.
  return isoDay(part.year, firstMonth(part) + lengthOf(part.unit, part.month) + wider * months[part.unit], 0);
}

function firstMonth({ unit, month }: DatePart): number {
  return unit === "SEASON" ? (seasons[month]?.first ?? 1) : month;
}

/** In months. */
function lengthOf(unit: Exclude<DateUnit, "DAY">, month: number): number {
  return unit === "SEASON" ? (seasons[month]?.months ?? 12) : months[unit];
}

/** The day at one end of the order, or `null` if one of them is open. ISO days sort as text. */
function outermost(days: readonly (string | null)[], end: 0 | -1): string | null {
  const written = days.filter((day) => day !== null).sort();
  return written.length < days.length ? null : (written.at(end) ?? null);
}
