import { toDateValue, type DateAnswer } from "../../model/values/api-values.js";

/** The ends of a period: the least first day and the greatest last day, each with its date as it is written, `1971-01-01 1971`; `null` if none is
 *  known. Both days and dates are of letters that sort as they are. */
export interface PeriodEnds {
  readonly first: string | null;
  readonly last: string | null;
}

/** A date as far as the ends of a period are read from it. */
interface Dated {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A period that nothing lies in. */
export const noPeriod: PeriodEnds = { first: null, last: null };

/** The period that reaches over a date, too. */
export function widened({ first, last }: PeriodEnds, { edtf, earliest, latest }: Dated): PeriodEnds {
  const [from, to] = [written(earliest, edtf), written(latest, edtf)];
  return {
    first: from !== null && (first === null || from < first) ? from : first,
    last: to !== null && (last === null || to > last) ? to : last,
  };
}

function written(day: string | null, edtf: string | null): string | null {
  return day === null || edtf === null ? null : `${day} ${edtf}`;
}

/** The API's value of a period; `null` if one of its ends is not known. */
export function toPeriod({ first, last }: PeriodEnds): DateAnswer | null {
  if (first === null || last === null) return null;
  return toDateValue({ edtf: `${writtenEnd(first, 0)}/${writtenEnd(last, -1)}`, basis: "INFERRED" });
}

/* `1971-01-01 1971` is the day that a date can begin or end on, and the date. A date is given as it is written, since to name a day would make it
 *  more certain; of an interval its own end; a set has no such end, and gives the day. */
function writtenEnd(dayAndDate: string, end: 0 | -1): string {
  const [day = "", edtf = ""] = dayAndDate.split(" ");
  const part = edtf.split("/").at(end) ?? "";
  return /^[\d-]+[?~%]?$/u.test(part) ? part : day;
}
