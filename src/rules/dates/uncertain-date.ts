import { LRUCache } from "lru-cache";
import { boundsOf } from "./bounds/date-bounds.js";
import { parseEdtf, type DatePart, type DateUnit, type ParsedEdtf } from "./read-edtf.js";

export { dateText } from "./write-date.js";

/** The unit that a date is written in, or how it is put together. */
export type Precision = DateUnit | "INTERVAL" | "SET";

/** A date as far as it is known. */
export interface UncertainDate {
  /** As written. */
  readonly edtf: string;
  /** The first ISO day it can lie on, or `null` if that is open or unknown. */
  readonly earliest: string | null;
  /** The last ISO day it can lie on, or `null` if that is open or unknown. */
  readonly latest: string | null;
  /** What is sure: `2019-XX` is a YEAR, `201X` a DECADE, `19XX` a CENTURY. */
  readonly precision: Precision;
  /** About right (`~`, `%`), in any of its parts. The bounds are wider for it. */
  readonly isApproximate: boolean;
  /** In doubt (`?`, `%`), in any of its parts. The bounds are as written all the same: nothing says by how much it may be wrong. */
  readonly isUncertain: boolean;
}

/** Sorts after every day that can be written: the key of what has no date. */
export const UNDATED = "9999-12-31";

const known = new LRUCache<string, UncertainDate>({ max: 10_000 });

/** The date that a text in the Extended Date/Time Format says, with the days it can lie between.
 *  Levels 0 and 1, sets, and the seasons of level 2, in the years 0000 to 9999; qualifiers stand at the end of a date. Of a time the day is kept, as written.
 *  Cost: about 0.2 ms for a text not seen before. @throws InvalidDateError */
export function readUncertainDate(edtf: string): UncertainDate {
  const seen = known.get(edtf);
  if (seen !== undefined) return seen;
  const parsed = parseEdtf(edtf);
  const parts = parsed.spans.flatMap(({ from, to }) => [from, to]).filter((part) => part !== null);
  const date: UncertainDate = Object.freeze({
    edtf,
    ...boundsOf(edtf, parsed),
    precision: precisionOf(parsed, parts),
    isApproximate: parts.some((part) => part.isApproximate),
    isUncertain: parts.some((part) => part.isUncertain),
  });
  known.set(edtf, date);
  return date;
}

/** A text that sorts as dates do: the first day the date can lie on; its last where its start is open; `UNDATED` if there is no date. */
export function sortableDate(date: Pick<UncertainDate, "earliest" | "latest"> | null): string {
  return date?.earliest ?? date?.latest ?? UNDATED;
}

function precisionOf({ shape }: ParsedEdtf, [first]: readonly DatePart[]): Precision {
  if (shape === "INTERVAL") return "INTERVAL";
  return shape === "SINGLE" && first !== undefined ? first.unit : "SET";
}
