import { toLocalizedString } from "../../model/values/api-values.js";
import { languageName } from "../../base/language-name.js";
import { addressedTextsText } from "../shared/extent/addressed-texts.js";
import { toReadingCounts } from "../shared/extent/reading-counts.js";
import { toPeriod } from "../shared/period-of-dates.js";
import type { CorpusFacts } from "./corpus-facts.js";

/** The API's value of a corpus. */
export function toCorpus({ version, about, languages, counts, first, last, ...extent }: CorpusFacts): object {
  const { reading, addressees } = extent;
  return {
    id: about.id,
    version,
    title: toLocalizedString(about.title, about.language),
    description: toLocalizedString(about.description, about.language),
    licence: about.licence,
    languages: languages.map(([value, count]) => ({ value, label: languageName(value, "en"), count })),
    period: toPeriod({ first, last }),
    reading: toReadingCounts(reading),
    addressees: { ...addressees, inWords: `${addressedTextsText(addressees)}.` },
    counts,
  };
}
