import { parse as parseWithLibrary, type ParsedDate } from "edtf";
import { isCalendarDay } from "./calendar-day.js";
import { InvalidDateError } from "../errors.js";
import { findRefusedForm } from "./refused-forms.js";

/** The period that one written date covers. */
export type DateUnit = "DAY" | "MONTH" | "SEASON" | "YEAR" | "DECADE" | "CENTURY";

/** One date without `/`, `{}` or `[]`. Month and day are 1 where the unit is longer; a season's `month` is its number, 21 to 32. */
export interface DatePart {
  readonly unit: DateUnit;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/** From one date to another; `null` at an end that is open (`..`) or unknown (nothing). One date alone is both ends. */
export interface DateSpan {
  readonly from: DatePart | null;
  readonly to: DatePart | null;
}

/** What a text says: one date, an interval, or all (`{}`) or one (`[]`) of several. */
export interface ParsedEdtf {
  readonly shape: "SINGLE" | "INTERVAL" | "ALL_OF" | "ONE_OF";
  readonly spans: readonly DateSpan[];
}

/* The library parses single dates only. Its intervals refuse seasons beside months, call an open start `Infinity` and an
   unknown end 1970; its sets forget the end of a range; so `/`, `{}`, `[]` and `..` are read here. */
const singleDates = { level: 1, types: ["Date", "Season"], seasonUncertainty: true };

/** The parts of a date in the Extended Date/Time Format, levels 0 and 1, sets, and the seasons of level 2.
 *  Source: https://www.loc.gov/standards/datetime/ . @throws InvalidDateError */
export function parseEdtf(edtf: string): ParsedEdtf {
  const set = /^(?:\{(?<all>.*)\}|\[(?<one>.*)\])$/u.exec(edtf)?.groups;
  if (set !== undefined) {
    const members = (set.all ?? set.one ?? "").split(",");
    return {
      shape: set.all === undefined ? "ONE_OF" : "ALL_OF",
      spans: members.map((member) => readSpan(edtf, member, "..")),
    };
  }
  if (edtf.includes("/")) return { shape: "INTERVAL", spans: [readSpan(edtf, edtf, "/")] };
  const part = readPart(edtf, edtf);
  return { shape: "SINGLE", spans: [{ from: part, to: part }] };
}

function readSpan(edtf: string, text: string, separator: "/" | ".."): DateSpan {
  const [start = "", end, ...more] = text.split(separator);
  if (more.length > 0) throw refusal(edtf, text, "has more than two ends");
  if (end === undefined) {
    const part = readPart(edtf, start);
    return { from: part, to: part };
  }
  const span = { from: readEnd(edtf, start, separator), to: readEnd(edtf, end, separator) };
  if (span.from === null && span.to === null)
    throw new InvalidDateError(edtf, "it is open at both ends", "Leave the date out.");
  return span;
}

function readEnd(edtf: string, text: string, separator: "/" | ".."): DatePart | null {
  return text === "" || (separator === "/" && text === "..") ? null : readPart(edtf, text);
}

const plainDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/u;

function readPart(edtf: string, text: string): DatePart {
  return readPlain(text) ?? readSeason(text) ?? readAny(edtf, text);
}

/** Nearly all dates are written like this, and the library takes a hundred times as long for one; `undefined` for any other. */
function readPlain(text: string): DatePart | undefined {
  const [found, year = "", month, day, qualifier = ""] = plainDate.exec(text) ?? [];
  if (found === undefined) return undefined;
  const part = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  if (!isCalendarDay(part.year, part.month, part.day)) return undefined;
  const unit = month === undefined ? "YEAR" : day === undefined ? "MONTH" : "DAY";
  return { unit, ...part, ...doubtsOf(qualifier) };
}

function doubtsOf(qualifier: string): Pick<DatePart, "isApproximate" | "isUncertain"> {
  return { isApproximate: /[~%]/u.test(qualifier), isUncertain: /[?%]/u.test(qualifier) };
}

const seasonOfHemisphere = /^(\d{4})-(2[5-9]|3[0-2])([~?%])?$/u;

/** Seasons that name their hemisphere, of level 2, which the library reads without their number; `undefined` for any other date. */
function readSeason(text: string): DatePart | undefined {
  const [found, year, number, qualifier = ""] = seasonOfHemisphere.exec(text) ?? [];
  if (found === undefined) return undefined;
  return { unit: "SEASON", year: Number(year), month: Number(number), day: 1, ...doubtsOf(qualifier) };
}

const doubtOnOpenDigits = /^([\dX-]*X)([~?%])$/u;

/* The library refuses a doubt on a date with open digits, which the format knows. */
function readAny(edtf: string, text: string): DatePart {
  const [found, open = "", qualifier = ""] = doubtOnOpenDigits.exec(text) ?? [];
  if (found !== undefined) return { ...readAny(edtf, open), ...doubtsOf(qualifier) };
  const parsed = parseSingle(edtf, text);
  const [year = 0, second = 0, day = 1] = parsed.values;
  const unit = unitOf(parsed);
  const month = unit === "SEASON" ? second : second + 1;
  if (text.startsWith("-"))
    throw new InvalidDateError(edtf, "years before 0000 are not accepted", "Give a year from 0000 to 9999.");
  if (unit === "DAY" && !isCalendarDay(year, month, day)) throw new InvalidDateError(edtf, `there is no day ${text}`);
  return { unit, year, month, day, isApproximate: Boolean(parsed.approximate), isUncertain: Boolean(parsed.uncertain) };
}

function parseSingle(edtf: string, text: string): ParsedDate {
  if (text.startsWith("XXXX")) throw new InvalidDateError(edtf, "it leaves every digit open", "Leave the date out.");
  try {
    return parseWithLibrary(text, singleDates);
  } catch (cause) {
    throw refusal(edtf, text, "is not in the format", cause);
  }
}

/** Names the form that the text has, if that is known. */
function refusal(edtf: string, text: string, otherwise: string, cause?: unknown): InvalidDateError {
  const form = findRefusedForm(text);
  const part = text === edtf ? "it" : `"${text}"`;
  if (form === undefined) return new InvalidDateError(edtf, `${part} ${otherwise}`, undefined, cause);
  const reason = text === edtf ? form.reason : `${form.reason} ("${text}")`;
  return new InvalidDateError(edtf, reason, form.hint, cause);
}

/** The longest unit that is known to hold the date: `2019-XX` says no more than its year, `201X` no more than its decade. */
function unitOf({ type, values, unspecified = 0 }: ParsedDate): DateUnit {
  if (type === "Season") return "SEASON";
  const openDigits = unspecified.toString(2).padStart(8, "0");
  const [openDay, openMonth, tensOfYear, onesOfYear] = [openDigits[0], openDigits[2], openDigits[5], openDigits[4]];
  if (tensOfYear === "1") return "CENTURY";
  if (onesOfYear === "1") return "DECADE";
  if (values.length === 1 || openMonth === "1") return "YEAR";
  return values.length === 2 || openDay === "1" ? "MONTH" : "DAY";
}
