import { toDateValue } from "../../model/api-values.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import { toCompleteness } from "../completeness.js";
import type { GranularityName } from "./types.js";
import type { RunOptions } from "../../engine/engine.js";
import { inTurns } from "../../engine/turns.js";
import { countBuckets, type Range, type Span } from "./count-buckets.js";

/** What was read for a timeline; of what was not asked for, nothing. */
export interface TimelineRows {
  readonly spans: readonly Span[];
  /** At most as many of each kind as the limit, each kind in order. */
  readonly entries: readonly EntryRow[];
  readonly undatedCount: number;
  readonly corpusVersion: string;
}

/** One thing with a date. */
export interface EntryRow {
  readonly id: string;
  /** Sorts as its date does. */
  readonly key: string;
  readonly label: string;
  readonly edtf: string;
  readonly basis: string | null;
}

/** What a caller asked for. */
export interface TimelineOptions {
  readonly granularity: GranularityName;
  readonly period: Range;
  readonly limit: number;
  /** How long the caller is ready to wait. */
  readonly options: RunOptions;
}

/** Spans, days and buckets that are looked at before others get their turn. */
const STEPS_A_TURN = 1_000;

/** The timeline, in which things stand as their ids. @throws TooManyBucketsError, once the buckets are read */
export function toTimeline(rows: TimelineRows, { granularity, period, limit, options }: TimelineOptions): object {
  const count = rows.spans.reduce((sum, span) => sum + span.count, 0);
  const omitted = Math.max(0, count - limit);
  const entries = [...rows.entries].sort((a, b) => compareCodePoints(a.key, b.key) || compareCodePoints(a.id, b.id));
  return {
    buckets: () =>
      inTurns(options, STEPS_A_TURN, (turns) => countBuckets(rows.spans, { granularity, range: period, turns })),
    entries: entries
      .slice(0, limit)
      .map(({ id, label, edtf, basis }) => ({ node: id, label, when: toDateValue({ edtf, basis }) })),
    undatedCount: rows.undatedCount,
    completeness: toCompleteness(rows.corpusVersion, omitted, ["NODE_LIMIT"]),
  };
}
