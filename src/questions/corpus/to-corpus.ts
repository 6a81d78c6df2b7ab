import { toLocalizedString } from "../../model/api-values.js";
import { languageName } from "../../rules/text/language-tag.js";
import { addressedTextsText } from "../extent/addressed-texts.js";
import { isLeftUnread, readExtentsText } from "../extent/read-extents.js";
import { toPeriod } from "../period-of-dates.js";
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
    reading: {
      whole: reading.WHOLE,
      beginning: reading.BEGINNING,
      unknown: reading.UNKNOWN,
      notSeen: reading.NOT_SEEN,
      inWords: `${readExtentsText(reading)}.${isLeftUnread(reading) ? unread : ""}`,
    },
    addressees: { ...addressees, inWords: `${addressedTextsText(addressees)}.` },
    counts,
  };
}

const unread =
  " What stands in the parts that were not read is not in this corpus: that something is not here does not say that nobody wrote it.";
