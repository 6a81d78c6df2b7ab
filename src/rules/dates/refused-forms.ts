/** A way to write dates that is not accepted. */
export interface RefusedForm {
  /** Such a date. */
  readonly example: string;
  readonly pattern: RegExp;
  /** What it is: the end of a sentence that begins with the date. */
  readonly reason: string;
  /** One imperative sentence: what to write. */
  readonly hint: string;
}

const ends = (days: string): string => `Write its first and last day, such as \`[${days}]\`.`;
const ymd = "Write year, month and day: `2019-03-15`.";

/** The forms that are known and not accepted, of EDTF, of ISO 8601 and of everyday writing. The first that fits names a date. */
export const refusedForms: readonly RefusedForm[] = [
  {
    example: "2019-W12",
    pattern: /^\d{4}-?W\d\d/u,
    reason: "a week of ISO 8601 is not accepted",
    hint: ends("2019-03-18..2019-03-24"),
  },
  {
    example: "2019-Q1",
    pattern: /^\d{4}-?Q[1-4]$/u,
    reason: "a quarter of a year is not accepted",
    hint: ends("2019-01-01..2019-03-31"),
  },
  {
    example: "2019-33",
    pattern: /^\d{4}-(?:3[3-9]|4[01])$/u,
    reason: "quarters and other parts of a year (33 to 41 of EDTF, level 2) are not accepted",
    hint: ends("2019-01-01..2019-03-31"),
  },
  { example: "2019-078", pattern: /^\d{4}-?\d{3}$/u, reason: "a day counted from New Year is not accepted", hint: ymd },
  {
    example: "Y20190",
    pattern: /^Y-?\d/u,
    reason: "years of more than four digits (EDTF, levels 1 and 2) are not accepted",
    hint: "Give a year from 0000 to 9999.",
  },
  {
    example: "1950S2",
    pattern: /^\d+S\d+$/u,
    reason: "significant digits (EDTF, level 2) are not accepted",
    hint: "Write `195X`, `19XX` or an interval.",
  },
  {
    example: "2019-~03",
    pattern: /^[~?%]|[~?%]-|-[~?%]/u,
    reason: "doubt about one part of a date (EDTF, level 2) is not accepted",
    hint: "Write `~`, `?` or `%` at the end, for the whole date.",
  },
  {
    example: "2019?~",
    pattern: /[~?%]{2}$/u,
    reason: "it has two signs of doubt",
    hint: "Write `%` if the date is both approximate and in doubt.",
  },
  {
    example: "2019-XX-15",
    pattern: /X[\dX]*-.*\d|X\d|^X/u,
    reason: "an open digit before digits that are given (EDTF, level 2) is not accepted",
    hint: "Leave only the last digits open: `201X`, `2019-XX`.",
  },
  {
    example: "2019-1X",
    pattern: /-\dX/u,
    reason: "a month or day with one digit open (EDTF, level 2) is not accepted",
    hint: "Leave both digits open, or give the first and last possible date: `[2019-10..2019-12]`.",
  },
  { example: "201x", pattern: /\dx/u, reason: "an open digit is written with a capital X", hint: "Write `201X`." },
  {
    example: "P3D",
    pattern: /^P\d/u,
    reason: "a duration is not accepted",
    hint: "Write a date, or the first and the last day: `2014-02-15/2014-02-17`.",
  },
  { example: "20190315", pattern: /^\d{8}$/u, reason: "it has no hyphens", hint: ymd },
  {
    example: "2019-3-5",
    pattern: /^\d{4}-\d{1,2}(?:-\d{1,2})?$/u,
    reason: "there is no such month or day, or it has one digit where two belong",
    hint: ymd,
  },
  {
    example: "2019-2020",
    pattern: /^\d{4}\s*[-–—]\s*\d{4}$/u,
    reason: "two years are joined by a hyphen or dash",
    hint: "Write `2019/2020` if it lasted from one to the other, `[2019..2020]` if it happened at some time between them.",
  },
  { example: "19-03-15", pattern: /^\d\d-\d\d-\d\d$/u, reason: "a year has four digits", hint: ymd },
  {
    example: "15/03/2019",
    pattern: /^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/u,
    reason: "it is not year, month and day in that order, with hyphens between them",
    hint: ymd,
  },
  {
    example: "unknown",
    pattern: /^(?:unknown|open|undated|n\.? ?d\.?|s\.? ?d\.?|\?)?$/iu,
    reason: "it says that no date is known",
    hint: "Leave the date out.",
  },
  {
    example: "ca. 2019",
    pattern: /^(?:c|ca|circa|about|um|vers|hacia)\b/iu,
    reason: "words are not accepted",
    hint: "Write `2019~` for about 2019.",
  },
  { example: "15 March 2019", pattern: /\p{Letter}{3}/u, reason: "words are not accepted", hint: ymd },
  {
    example: "2019-03-15 ",
    pattern: /^\s|\s$/u,
    reason: "it begins or ends with a space",
    hint: "Remove the space.",
  },
];

/** The form that a text has, of those that are not accepted; `undefined` for what is none of them. */
export function findRefusedForm(text: string): RefusedForm | undefined {
  return refusedForms.find(({ pattern }) => pattern.test(text));
}
