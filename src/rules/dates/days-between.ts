/** The days between which an article can have appeared, as a row of the graph gives them. */
export interface DatedRow {
  readonly id?: string;
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
}

/** Days, as the least and the most they can be. */
export interface DaysBetween {
  readonly least: number | null;
  readonly most: number | null;
}

const DAY_MS = 86_400_000;

/** Days from the target's publication to the referring article's: the least and the most they can be, `null` if a bound is open.
 *  `null` as a whole where the target is not an article. */
export function daysBetween(from: DatedRow | undefined, to: DatedRow | undefined): DaysBetween | null {
  if (from === undefined || to?.id?.startsWith("article/") !== true) return null;
  return {
    least: daysFrom(to.publishedLatest, from.publishedEarliest),
    most: daysFrom(to.publishedEarliest, from.publishedLatest),
  };
}

/** Days from one day to another; `null` if one of them is not known. */
export function daysFrom(start: string | null, end: string | null): number | null {
  return start === null || end === null ? null : Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS);
}
