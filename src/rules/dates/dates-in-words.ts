import { monthNames } from "./month-names.js";

/** A day or a month that a text names. */
export interface NamedDate {
  /** As it stands there: `3 April 2019`. */
  readonly words: string;
  /** In the Extended Date/Time Format, without a year where none is named: `2019-04-03`, `2019-04`, `XXXX-04-03`. */
  readonly edtf: string;
}

/** The days and months that a text names: written with digits in the order of ISO 8601, or with the name of a month in this language or in English. Years alone
 *  are none. Source of the names: CLDR. */
export function datesInWords(text: string, language: string): readonly NamedDate[] {
  const { names, pattern } = cached.get(language) ?? wordsOf(language);
  return [...text.matchAll(pattern)].flatMap(({ 0: words, groups = {} }) => {
    const { iso, after, before, day = groups["dayAfter"], year = groups["yearAfter"] } = groups;
    if (iso !== undefined) return [{ words, edtf: iso }];
    const number = names.get((after ?? before ?? "").toLowerCase());
    // A month by itself may be a name or a word.
    if (number === undefined || (day === undefined && year === undefined)) return [];
    const parts = [year ?? "XXXX", twoDigits(number), ...(day === undefined ? [] : [twoDigits(Number(day))])];
    return [{ words, edtf: parts.join("-") }];
  });
}

const cached = new Map<string, DateWords>();

/** The names of months, and what finds a date in a text. */
interface DateWords {
  readonly names: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

function wordsOf(language: string): DateWords {
  const names = new Map([...monthNames("en"), ...monthNames(language)]);
  const month = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:(?<iso>\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?![\d-])|(?<day>\d{1,2})(?:\.|\p{L}{2})?(?: de| d’)? (?<after>${month})(?:,? (?:de )?(?<year>\d{4}))?|(?<before>${month})(?: (?<dayAfter>\d{1,2})(?:\p{L}{2})?(?!\d))?(?:,? (?:de )?(?<yearAfter>\d{4}))?)(?![\p{L}\p{N}])`,
    "giu",
  );
  const words = { names, pattern };
  cached.set(language, words);
  return words;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
