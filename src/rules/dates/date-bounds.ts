import { isoDay } from "./calendar-day.js";
import { InvalidDateError } from "../errors.js";
import type { DatePart, DateSpan, DateUnit, ParsedEdtf } from "./read-edtf.js";

/** The first and the last day that a date can lie on; `null` where that is open or unknown, or not in the years 0000 to 9999. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const months: Readonly<Record<Exclude<DateUnit, "DAY">, number>> = {
  MONTH: 1,
  SEASON: 3,
  YEAR: 12,
  DECADE: 120,
  CENTURY: 1200,
};

/** The month that a season begins in: spring, summer, autumn and winter as meteorologists count them, north of the equator.
 *  Winter is named for the year in which it begins: `2018-24` is December 2018 to February 2019. */
const firstMonthOfSeason: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

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
  return isoDay(part.year, firstMonth(part) + (1 + wider) * months[part.unit], 0);
}

function firstMonth(part: DatePart): number {
  return part.unit === "SEASON" ? (firstMonthOfSeason[part.month] ?? 1) : part.month;
}

/** The day at one end of the order, or `null` where one of them is open. ISO days sort as text. */
function outermost(days: readonly (string | null)[], end: 0 | -1): string | null {
  const written = days.filter((day) => day !== null).sort();
  return written.length < days.length ? null : (written.at(end) ?? null);
}
