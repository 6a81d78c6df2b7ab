import { LRUCache } from "lru-cache";
import { dateWords, type DateWords } from "./write-date-templates.js";
import { matchLanguage } from "../text/match-language.js";
import { parseEdtf, type DatePart, type DateSpan, type DateUnit } from "./read-edtf.js";

const languages = Object.keys(dateWords);
const written = new LRUCache<string, string>({ max: 10_000 });

/** The date for a reader: `about March 2019`, `24–29 March 2019`, `between 24 March 2019 and 29 March 2019`, `autumn 2013`, `on or before 31 March 2019`, `May 2019 or June 2019`.
 *  In English where the language is not one of `dateWords`. @throws InvalidDateError where the text is not a date. */
export function dateText(date: { readonly edtf: string }, language = "en"): string {
  const key = `${language} ${date.edtf}`;
  const seen = written.get(key);
  if (seen !== undefined) return seen;
  const text = writeDate(date.edtf, dateWords[matchLanguage([language], languages) ?? "en"] ?? dateWords.en);
  written.set(key, text);
  return text;
}

function writeDate(edtf: string, words: DateWords): string {
  const { shape, spans } = parseEdtf(edtf);
  const [first = "", ...others] = spans.map((span) => writeSpan(span, words, shape === "ONE_OF"));
  // To make what joins a list takes longer than all else, and nearly every date is one.
  if (others.length === 0) return first;
  const type = shape === "ONE_OF" ? "disjunction" : "conjunction";
  return new Intl.ListFormat(words.locale, { type }).format([first, ...others]);
}

/** What lies somewhere from one date to another is told from what lasted so long. */
function writeSpan({ from, to }: DateSpan, words: DateWords, liesWithin: boolean): string {
  if (from === null) return to === null ? "" : fill(templateFor(words.orEarlier, to), writePart(to, words));
  if (to === null) return fill(templateFor(words.orLater, from), writePart(from, words));
  if (from === to) return writePart(from, words);
  if (liesWithin) return fill(fill(templateFor(words.between, from), writePart(from, words)), writePart(to, words));
  return writeShared(from, to, words) ?? `${writePart(from, words)} – ${writePart(to, words)}`;
}

function writePart(part: DatePart, words: DateWords): string {
  const plain = writePlain(part, words);
  const about = part.isApproximate ? fill(templateFor(words.about, part), plain) : plain;
  return part.isUncertain ? fill(words.possibly, about) : about;
}

function writePlain(part: DatePart, words: DateWords): string {
  switch (part.unit) {
    case "SEASON":
      return writeSeason(part, words);
    case "DECADE":
      return fill(words.decade, String(part.year));
    case "CENTURY":
      // `19XX` is not the twentieth century, which begins in 1901.
      return `${part.year}–${part.year + 99}`;
    default:
      return piecesOf(part, part.unit, words)
        .map((piece) => piece.value)
        .join("");
  }
}

/** Spring to winter; 25 to 28 those of the north, 29 to 32 of the south. */
function writeSeason({ month, year }: DatePart, { seasons, hemispheres }: DateWords): string {
  const years = overNewYear.has(month) ? bothYearsOf(year) : String(year);
  const season = fill(seasons[(month - 21) % 4] ?? "{}", years);
  const [north, south] = hemispheres;
  if (month < 25) return season;
  return fill(month < 29 ? north : south, season);
}

/** The winter of the north and the summer of the south. */
const overNewYear: ReadonlySet<number> = new Set([28, 30]);

/** A winter ends in the year after: `2018–19`, `1999–2000`. */
function bothYearsOf(year: number): string {
  const next = String(year + 1);
  return `${year}–${next.endsWith("00") ? next : next.slice(-2)}`;
}

/** `24–29 March 2019` for two dates that differ in their last unit only; `undefined` for others. */
function writeShared(from: DatePart, to: DatePart, words: DateWords): string | undefined {
  const unit = from.unit;
  if (unit !== to.unit || [from, to].some((part) => part.isApproximate || part.isUncertain)) return undefined;
  if (unit !== "DAY" && unit !== "MONTH" && unit !== "YEAR") return undefined;
  if (unit !== "YEAR" && from.year !== to.year) return undefined;
  if (unit === "DAY" && from.month !== to.month) return undefined;
  const start = piecesOf(from, unit, words);
  const place = start.findIndex((piece) => piece.type === unit.toLowerCase());
  const end = piecesOf(to, unit, words)[place]?.value ?? "";
  // German puts a stop behind each day.
  const stop = start[place + 1]?.value.startsWith(".") ? "." : "";
  return start.map((piece, index) => (index === place ? `${piece.value}${stop}–${end}` : piece.value)).join("");
}

function piecesOf(part: DatePart, unit: DateUnit, words: DateWords): readonly Intl.DateTimeFormatPart[] {
  const date = new Date(0);
  date.setUTCFullYear(part.year, unit === "YEAR" ? 0 : part.month - 1, part.day);
  return formatOf(unit, words, part.year < 1).formatToParts(date);
}

/** One for each language and unit: to make one takes longer than to write a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/* The year 0000 is the one before 0001: 1 BC. */
function formatOf(unit: DateUnit, { locale }: DateWords, hasEra: boolean): Intl.DateTimeFormat {
  const name = `${locale} ${unit} ${hasEra}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(unit === "YEAR" ? {} : { month: "long" }),
    ...(unit === "DAY" ? { day: "numeric" } : {}),
    ...(hasEra ? { era: "short" } : {}),
  });
  formats.set(name, format);
  return format;
}

function templateFor(templates: { readonly day: string; readonly other: string }, part: DatePart): string {
  return part.unit === "DAY" ? templates.day : templates.other;
}

function fill(template: string, text: string): string {
  return template.replace("{}", () => text);
}
