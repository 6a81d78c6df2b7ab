import { UNDATED_FACET } from "./date-facet.js";
import { readUncertainDate } from "./uncertain-date.js";

/** The year that a date surely lies in; else what is written, cut to years: `2019~`, `2012/2013`, `201X`. A season reaches into the years of its bounds. */
export function yearFacet(edtf: string | undefined): string {
  return facetOf(edtf, 4, cutToYear);
}

/** The month that a date surely lies in; else what is written, cut to months: `2019-03~`, `2019-03/2019-05`, `2019`, `2019-21`. */
export function monthFacet(edtf: string | undefined): string {
  return facetOf(edtf, 7, cutToMonth);
}

function facetOf(edtf: string | undefined, length: number, cut: (part: string) => string): string {
  if (edtf === undefined) return UNDATED_FACET;
  const { earliest, latest, precision, isApproximate } = readUncertainDate(edtf);
  const [first, last] = [earliest?.slice(0, length), latest?.slice(0, length)];
  if (first !== undefined && first === last) return first;
  // A winter is written as one year and lies in two.
  if (precision === "SEASON" && length === 4 && !isApproximate && first !== undefined && last !== undefined)
    return `${first}/${last}`;
  return withoutRepeats(edtf.replace(onePart, cut));
}

/** One date without `/`, `{}`, `[]` and `..`, a time behind it included. */
const onePart = /\d[\dX]{3}(?:-[\dX]{2}){0,2}(?:T[^/,\]}]*?)?[~?%]?(?=$|[/,.\]}])/gu;

function cutToYear(part: string): string {
  return part.slice(0, 4) + signOf(part);
}

function cutToMonth(part: string): string {
  return (
    part
      .slice(0, 7)
      .replace("-XX", "")
      .replace(/[~?%]$/u, "") + signOf(part)
  );
}

/** A date in doubt is counted under what it says; one that is only about right is not. */
function signOf(part: string): string {
  return /[~%]$/u.test(part) ? "~" : "";
}

/** `2019~/2019~` says no more than `2019~`, nor `{2018,2019,2019}` than `{2018,2019}`. */
function withoutRepeats(edtf: string): string {
  const {
    open = "",
    inner = edtf,
    close = "",
  } = /^(?<open>[[{])(?<inner>.*)(?<close>[\]}])$/u.exec(edtf)?.groups ?? {};
  const separator = open === "" ? "/" : ",";
  const parts = [...new Set(inner.split(separator))];
  return open === "" && parts.length === 1 ? (parts[0] ?? edtf) : open + parts.join(separator) + close;
}
