import { isGiven } from "../../base/guards/is-given.js";
import { isoDay } from "../../rules/dates/calendar-day.js";
import type { GranularityName, TimelineBucket } from "./types.js";
import type { DateBounds, Lasting } from "../../rules/dates/bounds/date-bounds.js";
import type { KnownBounds } from "../../rules/dates/bounds/known-bounds.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { Pace } from "../../base/scheduling/pace.js";
import { TooManyBucketsError } from "./errors.js";

/** So many entries with the same first and last day, by all that is known and by what is firm alone; `null` for a side that is open. */
export interface Span extends KnownBounds {
  /** Of what lasted, by firm dates. */
  readonly lasting?: Lasting | undefined;
  readonly count: number;
}

/** Days between which stretches are counted; a side left out reaches as far as dates do. */
export interface DayRange {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Most stretches that one timeline has: the days of 27 years. */
export const MOST_BUCKETS = 10_000;

/** What to count by, and between which days. */
export interface Counting {
  readonly granularity: GranularityName;
  readonly range: DayRange;
  /** True if only what surely lies in a stretch counts. */
  readonly certainOnly?: boolean;
}

/** How much lies, and how much may lie, in each day, month or year; those with nothing are left out. Each span reaches into the range.
 *  Cost: grows with spans and buckets, not with how far a span reaches; it yields in between. @throws TooManyBucketsError */
export function* countBuckets(
  spans: readonly Span[],
  { granularity, range, certainOnly = false }: Counting,
  pace = new Pace(),
): Steps<readonly TimelineBucket[]> {
  const { toIndex, toBucket } = stretches[granularity];
  const [from, to] = yield* endsOf(spans, range, pace);
  const [first, last] = [toIndex(from), toIndex(to)];
  const counts: Counts = { certain: new Map(), lasting: new Map(), possible: new Map() };
  for (const { earliest, latest, firm, lasting, count } of spans) {
    const start = earliest === null ? -Infinity : toIndex(earliest);
    const end = latest === null ? Infinity : latest === earliest ? start : toIndex(latest);
    const reach = { from: Math.max(start, first), to: Math.min(end, last) };
    const sure = surelyIn(firm, lasting, toIndex);
    if (sure === undefined) {
      if (!certainOnly) addAll(counts.possible, reach.from, reach.to, count);
    } else {
      const within = { from: Math.max(sure.from, first), to: Math.min(sure.to, last) };
      if (within.from === within.to) add(counts.certain, within.from, count);
      else addAll(counts.lasting, within.from, within.to, count);
      if (!certainOnly) {
        addAll(counts.possible, reach.from, Math.min(sure.from - 1, last), count);
        addAll(counts.possible, Math.max(sure.to + 1, first), reach.to, count);
      }
    }
    if (pace.isUp(UNITS_OF_A_SPAN)) yield;
  }
  const buckets: TimelineBucket[] = [];
  for (const { index, ...counted } of yield* sweep(counts, pace)) {
    buckets.push({ ...toBucket(index), ...counted });
    if (pace.isUp(UNITS_OF_A_SPAN)) yield;
  }
  return buckets;
}

/** Whether what has such days surely lies in a stretch of the range, as `countBuckets` counts it; to be kept by what asks it often. */
export function surelyLies({ granularity, range }: Counting): (span: Pick<Span, "firm" | "lasting">) => boolean {
  const { toIndex } = stretches[granularity];
  const first = isGiven(range.from) ? toIndex(range.from) : -Infinity;
  const last = isGiven(range.to) ? toIndex(range.to) : Infinity;
  return ({ firm, lasting }) => {
    const sure = surelyIn(firm, lasting, toIndex);
    return sure !== undefined && sure.from <= last && sure.to >= first;
  };
}

/** The stretches in which something surely was: all that it lasted through; else the one in which it surely began, or ended. */
function surelyIn(
  { earliest, latest }: DateBounds,
  lasting: Lasting | undefined,
  toIndex: (day: string) => number,
): { readonly from: number; readonly to: number } | undefined {
  const begunBy = lasting?.begunBy ?? latest;
  const lastedUntil = lasting?.lastedUntil ?? earliest;
  if (begunBy === null || lastedUntil === null) return undefined;
  const [from, to] = [toIndex(begunBy), toIndex(lastedUntil)];
  if (begunBy <= lastedUntil) return { from, to };
  if (earliest !== null && toIndex(earliest) === from) return { from, to: from };
  return latest !== null && toIndex(latest) === to ? { from: to, to } : undefined;
}

/** How many stretches there are from the first day of all to the last, within the range. */
export function* stretchesOver(
  spans: readonly Span[],
  { granularity, range }: Counting,
  pace = new Pace(),
): Steps<number> {
  const { toIndex } = stretches[granularity];
  const [from, to] = yield* endsOf(spans, range, pace);
  const [first, last] = [toIndex(from), toIndex(to)];
  return Math.max(0, last - first + 1);
}

/** To read two days and to count twice takes as long as so many comparisons. */
const UNITS_OF_A_SPAN = 5;

/** How much lies where. */
interface Counts {
  /** What lies in one stretch, by that. */
  readonly certain: Map<number, number>;
  /** By how much the number of things that lasted through a stretch changes at its start. */
  readonly lasting: Map<number, number>;
  /** By how much the number of possible things changes at the start of a stretch. */
  readonly possible: Map<number, number>;
}

/** The first and the last day to count between; beyond each other if there is none. A side that the range leaves open reaches as far as dates do, and into
 *  the range in any case: what came out by April may have come out before March. */
function* endsOf(
  spans: readonly Span[],
  { from, to }: DayRange,
  pace: Pace,
): Steps<readonly [first: string, last: string]> {
  let [least, greatest] = [to ?? "9999-12-31", from ?? "0000-01-01"];
  for (const { earliest, latest } of spans) {
    for (const day of [earliest, latest]) {
      if (day === null) continue;
      if (day < least) least = day;
      if (day > greatest) greatest = day;
    }
    if (pace.isUp(2)) yield;
  }
  return [from ?? least, to ?? greatest];
}

interface Counted {
  readonly index: number;
  readonly certain: number;
  readonly possible: number;
}

function* sweep({ certain, lasting, possible: changes }: Counts, pace: Pace): Steps<readonly Counted[]> {
  // Something lies in each stretch that is certain, and in each at which something else begins or before which it ends.
  if (certain.size > MOST_BUCKETS || Math.max(lasting.size, changes.size) > 2 * MOST_BUCKETS)
    throw new TooManyBucketsError(MOST_BUCKETS);
  const stops = Int32Array.from(new Set([...certain.keys(), ...lasting.keys(), ...changes.keys()])).sort();
  const counted: Counted[] = [];
  let [through, possible] = [0, 0];
  for (const [place, stop] of stops.entries()) {
    through += lasting.get(stop) ?? 0;
    possible += changes.get(stop) ?? 0;
    const next = through + possible > 0 ? (stops[place + 1] ?? stop + 1) : stop + 1;
    if (counted.length + next - stop > MOST_BUCKETS) throw new TooManyBucketsError(MOST_BUCKETS);
    for (let index = stop; index < next; index++) {
      const surely = through + (certain.get(index) ?? 0);
      if (surely > 0 || possible > 0) counted.push({ index, certain: surely, possible });
      if (pace.isUp()) yield;
    }
  }
  return counted;
}

function add(counts: Map<number, number>, index: number, count: number): void {
  counts.set(index, (counts.get(index) ?? 0) + count);
}

function addAll(changes: Map<number, number>, from: number, to: number, count: number): void {
  if (from > to) return;
  add(changes, from, count);
  add(changes, to + 1, -count);
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
