/** What many timings of one thing come to. Milliseconds. */
export interface Timing {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly p95: number;
}

/** Of what was not measured. */
export const noTiming: Timing = { count: 0, mean: Number.NaN, median: Number.NaN, p95: Number.NaN };

/** Sorts the timings and reads off the middle and the 95th percentile. */
export function summarize(durations: readonly number[]): Timing {
  const sorted = Float64Array.from(durations).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const mean = sorted.reduce((sum, duration) => sum + duration, 0) / sorted.length;
  return { count: sorted.length, mean, median: at(0.5), p95: at(0.95) };
}
