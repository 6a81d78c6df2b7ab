import { toDateValue } from "../../model/values/api-values.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import { once } from "../../base/once.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { Pace } from "../../base/scheduling/pace.js";
import { toCompleteness } from "../shared/completeness.js";
import type { RunOptions } from "../../base/scheduling/deadline.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { countBuckets, surelyLies, type Counting, type Span } from "./count-buckets.js";
import type { EntryRow, TimelineRows } from "./timeline-rows.js";

/** What a caller asked for. */
export interface TimelineOptions {
  readonly counting: Counting;
  readonly limit: number;
  /** How long the caller is ready to wait. */
  readonly options: RunOptions;
}

/** The timeline, with its entries in the order of the rows. @throws TooManyBucketsError, once the buckets are read */
export function toTimeline(rows: TimelineRows, { counting, limit, options }: TimelineOptions): object {
  const { spans } = rows;
  const counts = once(() => finishYielding(countSure(spans, counting), options));
  return {
    buckets: () => finishYielding(countBuckets(spans, counting), options),
    entries: inOrder(rows)
      .slice(0, limit)
      // A date that was not read before takes as long as a hundred others.
      .map(({ node, label, edtf, basis }) => ({ node, label, when: () => toDateValue({ edtf, basis }) })),
    undatedCount: rows.undatedCount,
    withoutCount: rows.withoutCount,
    uncertainCount: async () => {
      const { all, sure } = await counts();
      return all - sure;
    },
    completeness: async () => {
      const { all, sure } = await counts();
      const omitted = Math.max(0, (counting.certainOnly === true ? sure : all) - limit);
      return toCompleteness(rows.corpusVersion, omitted, ["NODE_LIMIT"]);
    },
  };
}

/* How many there are, and how many of them surely lie in a stretch. */
function* countSure(
  spans: readonly Span[],
  counting: Counting,
): Steps<{ readonly all: number; readonly sure: number }> {
  const [isSure, pace] = [surelyLies(counting), new Pace()];
  let [all, sure] = [0, 0];
  for (const span of spans) {
    all += span.count;
    if (isSure(span)) sure += span.count;
    if (pace.isUp(2)) yield;
  }
  return { all, sure };
}

function inOrder({ entries, idOf }: TimelineRows): readonly EntryRow[] {
  const [only = [], ...others] = entries;
  if (others.length === 0) return only;
  return entries.flat().sort((a, b) => compareCodePoints(a.key, b.key) || compareCodePoints(idOf(a), idOf(b)));
}
