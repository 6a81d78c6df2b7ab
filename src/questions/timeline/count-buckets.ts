import { isoDay } from "../../rules/dates/calendar-day.js";
import type { GranularityName, TimelineBucket } from "./types.js";
import type { Turns } from "../../engine/turns.js";
import { TooManyBucketsError } from "./errors.js";

/** So many things with the same first and last day; `null` for a side that is open. */
export interface Span {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Whether their dates are firm: else they are certain nowhere. */
  readonly isFirm: boolean;
  readonly count: number;
}

/** Days between which stretches are counted; a side left out reaches as far as dates do. */
export interface Range {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Most stretches that one timeline has: the days of 27 years. */
export const MOST_BUCKETS = 10_000;

/** What to count by, between which days, and when to give way. */
export interface Counting {
  readonly granularity: GranularityName;
  readonly range: Range;
  readonly turns: Turns;
}

/** How much lies, and how much may lie, in each day, month or year; those with nothing are left out. Each span reaches into the range.
 *  Cost: grows with spans and buckets, not with how far a span reaches; others get their turn in between. @throws TooManyBucketsError */
export async function countBuckets(
  spans: readonly Span[],
  { granularity, range, turns }: Counting,
): Promise<readonly TimelineBucket[]> {
  const { toIndex, toBucket } = stretches[granularity];
  const days = daysOf(spans);
  const first = toIndex(range.from ?? days.least);
  const last = toIndex(range.to ?? days.greatest);
  const certain = new Map<number, number>();
  // By how much the number of possible things changes at the start of a stretch.
  const changes = new Map<number, number>();
  for (const { earliest, latest, isFirm, count } of spans) {
    const start = earliest === null ? -Infinity : toIndex(earliest);
    const end = latest === null ? Infinity : latest === earliest ? start : toIndex(latest);
    const reach = { from: Math.max(start, first), to: Math.min(end, last) };
    if (start === end && isFirm) add(certain, start, count);
    else if (reach.from <= reach.to) {
      add(changes, reach.from, count);
      add(changes, reach.to + 1, -count);
    }
    if (turns.isUp()) await turns.giveWay();
  }
  const buckets: TimelineBucket[] = [];
  for (const { index, ...counts } of sweep(certain, changes)) {
    buckets.push({ ...toBucket(index), ...counts });
    if (turns.isUp()) await turns.giveWay();
  }
  return buckets;
}

/** The first and the last day of all; beyond each other where there is none. */
function daysOf(spans: readonly Span[]): { readonly least: string; readonly greatest: string } {
  let [first, last] = ["9999-12-31", "0000-01-01"];
  for (const { earliest, latest } of spans) {
    for (const day of [earliest, latest]) {
      if (day === null) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return { least: first, greatest: last };
}

interface Counted {
  readonly index: number;
  readonly certain: number;
  readonly possible: number;
}

function sweep(certain: ReadonlyMap<number, number>, changes: ReadonlyMap<number, number>): readonly Counted[] {
  const stops = [...new Set([...certain.keys(), ...changes.keys()])].sort((a, b) => a - b);
  const counted: Counted[] = [];
  let possible = 0;
  stops.forEach((stop, place) => {
    possible += changes.get(stop) ?? 0;
    const next = possible > 0 ? (stops[place + 1] ?? stop + 1) : stop + 1;
    if (counted.length + next - stop > MOST_BUCKETS) throw new TooManyBucketsError(MOST_BUCKETS);
    for (let index = stop; index < next; index++) {
      const surely = certain.get(index) ?? 0;
      if (surely > 0 || possible > 0) counted.push({ index, certain: surely, possible });
    }
  });
  return counted;
}

function add(counts: Map<number, number>, index: number, count: number): void {
  counts.set(index, (counts.get(index) ?? 0) + count);
}

/** Stretches of one length are numbered, each by one more than the last. */
interface Stretch {
  readonly toIndex: (day: string) => number;
  readonly toBucket: (index: number) => Pick<TimelineBucket, "start" | "end">;
}

const DAY_MS = 86_400_000;

const stretches: Readonly<Record<GranularityName, Stretch>> = {
  DAY: {
    toIndex: (day) => Date.parse(day) / DAY_MS,
    toBucket: (index) => {
      const day = new Date(index * DAY_MS).toISOString().slice(0, 10);
      return { start: day, end: day };
    },
  },
  MONTH: {
    toIndex: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
    toBucket: (index) => {
      const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
      return { start: isoDay(year, month, 1) ?? "", end: isoDay(year, month + 1, 0) ?? "" };
    },
  },
  YEAR: {
    toIndex: (day) => Number(day.slice(0, 4)),
    toBucket: (year) => ({ start: isoDay(year, 1, 1) ?? "", end: isoDay(year, 12, 31) ?? "" }),
  },
};
