import type { RiverBucket } from "../../ask/documents.js";
import { placeDay, toDay, type Segment } from "../layout/fold.js";
import { closeLens, layLens, type Lens } from "../layout/lens.js";
import type { Interval } from "../layout/pack.js";

/** How many texts of one debate appeared when: a bar for each month or year. */
export interface CountRow {
  /** The id of the text that names the debate; `null` for all others. */
  readonly debate: string | null;
  readonly top: number;
  /** Where its bars stand. */
  readonly base: number;
  readonly bars: readonly Bar[];
  /** Of the highest bar. */
  readonly most: number;
}

/** Texts that surely lie in a stretch of time, and upon them those that may. */
export interface Bar extends Interval {
  readonly certain: number;
  readonly possible: number;
  /** In pixels. */
  readonly certainHeight: number;
  readonly possibleHeight: number;
}

/** Counts in time, in pixels. */
export interface CountsLayout {
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  readonly lens: Lens | undefined;
  readonly rows: readonly CountRow[];
}

/** Width of the picture; a browser scales it. */
export const countsWidth = 1380;

const axis: Interval = { left: 8, right: countsWidth - 8 };
const axisHeight = 34;
const rowHeight = 46;
const barHeight = 26;
const leastBar = 1;

/** A row for each debate, the largest first, and one for all other texts; every row has the scale of its own highest bar, which is said beside it. */
export function layCounts(buckets: readonly RiverBucket[], wanted: Partial<Lens> | undefined): CountsLayout {
  const filled = buckets.filter(({ certain, possible }) => certain + possible > 0);
  const segments = layTime(filled, wanted);
  const debates = [...new Set(filled.map(({ debate }) => debate))];
  const sizeOf = (debate: string | null): number =>
    filled
      .filter((bucket) => bucket.debate === debate)
      .reduce((sum, bucket) => sum + bucket.certain + bucket.possible, 0);
  const ordered = debates
    .map((debate) => ({ debate, size: debate === null ? 0 : sizeOf(debate) }))
    .sort((a, b) => b.size - a.size);
  const rows = ordered.map(({ debate }, index) => {
    const own = filled.filter((bucket) => bucket.debate === debate);
    return layRow(debate, own, segments, axisHeight + index * rowHeight);
  });
  const lens = wanted === undefined ? undefined : closeLens(wanted, segments);
  return { width: countsWidth, height: axisHeight + rows.length * rowHeight + 8, segments, lens, rows };
}

function layTime(buckets: readonly RiverBucket[], wanted: Partial<Lens> | undefined): readonly Segment[] {
  if (buckets.length === 0) return [];
  const from = Math.min(...buckets.map(({ start }) => toDay(start)));
  const to = Math.max(...buckets.map(({ end }) => toDay(end))) + 1;
  const all: readonly Segment[] = [{ kind: "stretch", from, to, ...axis, count: 0 }];
  const lens = wanted === undefined ? undefined : closeLens(wanted, all);
  return lens === undefined ? all : layLens(all, lens, axis);
}

function layRow(
  debate: string | null,
  buckets: readonly RiverBucket[],
  segments: readonly Segment[],
  top: number,
): CountRow {
  const most = Math.max(1, ...buckets.map(({ certain, possible }) => certain + possible));
  const bars = buckets.map(({ start, end, certain, possible }): Bar => {
    const [left, right] = [placeDay(segments, toDay(start)), placeDay(segments, toDay(end) + 1)];
    const scale = barHeight / most;
    const heights = { certainHeight: certain * scale, possibleHeight: possible * scale };
    return { left, right: Math.max(right - 0.5, left + leastBar), certain, possible, ...heights };
  });
  return { debate, top, base: top + rowHeight - 4, bars, most };
}
