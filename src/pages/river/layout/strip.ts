import type { Day, Segment } from "./fold.js";
import type { Interval } from "./pack.js";

/** All years as long as they were: above the folded axis, and joined to it. */
export interface Strip extends Interval {
  /** A tick for each text. */
  readonly ticks: readonly number[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Where each stretch of the axis lies on it. */
  readonly joins: readonly { readonly segment: Segment; readonly left: number; readonly right: number }[];
}

const msADay = 86_400_000;
/** A year is named for each so many pixels. */
const roomOfYear = 90;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The true strip of an axis. `undefined` where there is nothing to compare it with. */
export function layStrip(segments: readonly Segment[], days: readonly Day[], span: Interval): Strip | undefined {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined || segments.length < 2) return undefined;
  const scale = (span.right - span.left) / (last.to - first.from);
  const place = (day: Day): number => span.left + (day - first.from) * scale;
  const joined = segments.filter(({ kind }) => kind === "stretch");
  return {
    ...span,
    ticks: days.map(place),
    years: yearsOf(first.from, last.to, 365 * scale).map((year) => ({ year, x: place(Date.UTC(year, 0, 1) / msADay) })),
    joins: joined.map((segment) => ({ segment, left: place(segment.from), right: place(segment.to) })),
  };
}

function yearsOf(from: Day, to: Day, width: number): readonly number[] {
  const step = steps.find((years) => years * width >= roomOfYear) ?? 1_000;
  const [start, end] = [new Date(from * msADay).getUTCFullYear(), new Date(to * msADay).getUTCFullYear()];
  const first = Math.ceil((start + 1) / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((end - first) / step) + 1) }, (_, index) => first + index * step);
}
