import { toDateValue } from "../../model/api-values.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import { toCompleteness } from "../completeness.js";
import type { GranularityName } from "./types.js";
import type { RunOptions } from "../../engine/engine.js";
import { finishFairly } from "../../engine/turns.js";
import { countBuckets, type Range } from "./count-buckets.js";
import type { EntryRow, TimelineRows } from "./timeline-rows.js";

/** What a caller asked for. */
export interface TimelineOptions {
  readonly granularity: GranularityName;
  readonly period: Range;
  readonly limit: number;
  /** How long the caller is ready to wait. */
  readonly options: RunOptions;
}

/** The timeline, in which things stand as in its rows. @throws TooManyBucketsError, once the buckets are read */
export function toTimeline(rows: TimelineRows, { granularity, period, limit, options }: TimelineOptions): object {
  const count = rows.spans.reduce((sum, span) => sum + span.count, 0);
  const omitted = Math.max(0, count - limit);
  return {
    buckets: () => finishFairly(countBuckets(rows.spans, { granularity, range: period }), options),
    entries: inOrder(rows)
      .slice(0, limit)
      // A date that was not read before takes as long as a hundred others.
      .map(({ node, label, edtf, basis }) => ({ node, label, when: () => toDateValue({ edtf, basis }) })),
    undatedCount: rows.undatedCount,
    completeness: toCompleteness(rows.corpusVersion, omitted, ["NODE_LIMIT"]),
  };
}

function inOrder({ entries, idOf }: TimelineRows): readonly EntryRow[] {
  const [only = [], ...others] = entries;
  if (others.length === 0) return only;
  return entries.flat().sort((a, b) => compareCodePoints(a.key, b.key) || compareCodePoints(idOf(a), idOf(b)));
}
