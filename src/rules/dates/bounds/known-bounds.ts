import { lastingOf, type DateBounds, type Lasting } from "./date-bounds.js";
import { parseEdtf } from "../read-edtf.js";
import { readUncertainDate, type UncertainDate } from "../uncertain-date.js";

/** The days between which something lies: by all that is known of it, and by what is firm alone. The days of the one are always among those of the
 *  other: what may be reckoned from the first is possible, what from the second is certain. */
export interface KnownBounds extends DateBounds {
  readonly firm: DateBounds;
}

/** Nothing is known. */
export const openBounds: DateBounds = Object.freeze({ earliest: null, latest: null });

const firmBases: ReadonlySet<string> = new Set(["STATED", "BY_ARCHIVE"]);

/** Whether a date on this basis may be firm: a source states it, or an archive has stamped it. What we worked out or read from an address is not. The only
 *  place that decides it. */
export function isFirmBasis(basis: string): boolean {
  return firmBases.has(basis);
}

/** What is written of a date, and what keeps it from being firm. */
export interface WrittenDates {
  /** Its own date, and those that other sources give for it: it lies somewhere between the first of them and the last. */
  readonly edtfs: readonly string[];
  /** True if its basis is not firm, or what it dates was only planned. */
  readonly isDoubted: boolean;
}

/** The bounds that dates give by themselves. Where sources differ the whole between them counts: what they agree on, such as the month, stays firm.
 *  @throws InvalidDateError */
export function boundsOfDates({ edtfs, isDoubted }: WrittenDates): KnownBounds {
  const dates = edtfs.map(readUncertainDate);
  const hull = {
    earliest: outermost(
      dates.map(({ earliest }) => earliest),
      (a, b) => a < b,
    ),
    latest: outermost(
      dates.map(({ latest }) => latest),
      (a, b) => a > b,
    ),
  };
  const isFirm = !isDoubted && dates.every(isExact);
  return { ...hull, firm: isFirm ? hull : openBounds };
}

/** How long something lasted, by firm dates: by which day it had begun, and until which it went on, as all of them say; `undefined` if none says that it
 *  lasted, or one is not firm. @throws InvalidDateError */
export function lastingByDates({ edtfs, isDoubted }: WrittenDates): Lasting | undefined {
  const dates = edtfs.map(readUncertainDate);
  if (isDoubted || !dates.every(isExact) || !dates.some(({ precision }) => precision === "INTERVAL")) return undefined;
  const lasted = dates.map((date) => lastingOf(parseEdtf(date.edtf), date));
  return {
    begunBy: outermost(
      lasted.map(({ begunBy }) => begunBy),
      (a, b) => a > b,
    ),
    lastedUntil: outermost(
      lasted.map(({ lastedUntil }) => lastedUntil),
      (a, b) => a < b,
    ),
  };
}

function isExact({ isApproximate, isUncertain }: UncertainDate): boolean {
  return !isApproximate && !isUncertain;
}

/** Whether it is one day, and firmly that. */
export function isFirmDay({ earliest, latest, firm }: KnownBounds): boolean {
  return earliest !== null && earliest === latest && firm.earliest === earliest && firm.latest === latest;
}

/* One open end opens the whole. */
function outermost(days: readonly (string | null)[], isFurther: (a: string, b: string) => boolean): string | null {
  let furthest: string | null = null;
  for (const day of days) {
    if (day === null) return null;
    if (furthest === null || isFurther(day, furthest)) furthest = day;
  }
  return furthest;
}
