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

/** Days from the target's publication to the referring article's: the least and the most they can be, `null` where a bound is open.
 *  `null` as a whole where the target is not an article. */
export function daysBetween(from: DatedRow | undefined, to: DatedRow | undefined): DaysBetween | null {
  if (from === undefined || to?.id?.startsWith("article/") !== true) return null;
  return {
    least: days(to.publishedLatest, from.publishedEarliest),
    most: days(to.publishedEarliest, from.publishedLatest),
  };
}

function days(start: string | null, end: string | null): number | null {
  return start === null || end === null ? null : Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS);
}
