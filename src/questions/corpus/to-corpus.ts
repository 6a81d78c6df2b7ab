import { toDateValue, toLocalizedString, type DateAnswer } from "../../model/api-values.js";
import { languageName } from "../../rules/text/language-tag.js";
import type { CorpusFacts } from "./corpus-facts.js";

/** The API's value of a corpus. */
export function toCorpus({ version, about, languages, counts, first, last }: CorpusFacts): object {
  return {
    id: about.id,
    version,
    title: toLocalizedString(about.title, about.language),
    description: toLocalizedString(about.description, about.language),
    licence: about.licence,
    languages: languages.map(([value, count]) => ({ value, label: languageName(value, "en"), count })),
    period: toPeriod(first, last),
    counts,
  };
}

function toPeriod(first: string | null, last: string | null): DateAnswer | null {
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
