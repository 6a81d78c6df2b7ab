import { boundsOfDates, lastingByDates } from "../../src/rules/dates/bounds/known-bounds.js";
import { doubtsOn, type DateCircumstances, type KnownDate } from "../../src/rules/dates/bounds/known-date.js";
import { readUncertainDate } from "../../src/rules/dates/uncertain-date.js";

/** What may be said of a date beside what is written. */
export interface Circumstances extends Partial<DateCircumstances> {
  /** The dates that other sources give. */
  readonly rivals?: readonly string[];
}

/** A date of which nothing is known but itself; `null` where none is written. */
export function knownDate(edtf: string | null, { rivals = [], ...more }: Circumstances = {}): KnownDate | null {
  if (edtf === null) return null;
  const about = { basis: "STATED", isDisputed: rivals.length > 0, isPlanned: false, ...more };
  const isDoubted = about.isPlanned || about.basis === "INFERRED";
  const written = { edtfs: [edtf, ...rivals], isDoubted };
  return {
    edtf,
    doubts: doubtsOn(readUncertainDate(edtf), about),
    ...boundsOfDates(written),
    lasting: lastingByDates(written),
  };
}
