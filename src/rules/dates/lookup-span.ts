/** What has no date has this for a span. */
export const NO_SPAN = "undated";

/** Most spans of a period: those of ten years and some. In a longer one so much can lie that looking at everything costs no more. */
const MOST_SPANS = 150;

/** How spans are written, as EDTF does: so many digits of a day, and an X for each that may be any. The shortest first. */
const written = [
  { digits: 7, rest: "" },
  { digits: 4, rest: "" },
  { digits: 3, rest: "X" },
  { digits: 2, rest: "XX" },
  { digits: 0, rest: "XXXX" },
] as const;

/** The days between which something lies; `null` if a side is open. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The month, year, decade or century that all days lie in on which something can have been, the shortest of them: `2019-03`, `2019`, `201X`, `20XX`;
 *  `XXXX` where that is none, and `NO_SPAN` without a date. A graph finds what can lie in a period by these, where an order would find the one bound
 *  of it only. */
export function spanOf(date: Bounds | null): string {
  if (date === null) return NO_SPAN;
  const { earliest, latest } = date;
  const isIn = ({ digits }: (typeof written)[number]) =>
    digits === 0 || (earliest !== null && earliest.slice(0, digits) === latest?.slice(0, digits));
  return spanFrom(earliest ?? "", written.find(isIn) ?? written[4]);
}

/** Every span that has a day in the period, both ends included; `undefined` for a period that is open on a side or has too many. */
export function spansIn(period: {
  readonly from?: string | null;
  readonly to?: string | null;
}): readonly string[] | undefined {
  const { from, to } = period;
  if (!from || !to) return undefined;
  const [first, last] = [monthNumber(from), monthNumber(to)];
  if (last - first >= MOST_SPANS) return undefined;
  const months = Array.from({ length: last - first + 1 }, (_, index) => monthText(first + index));
  const spans = new Set(written.flatMap((way) => months.map((month) => spanFrom(month, way))));
  return spans.size > MOST_SPANS ? undefined : [...spans];
}

function spanFrom(day: string, { digits, rest }: (typeof written)[number]): string {
  return day.slice(0, digits) + rest;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthText(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}
