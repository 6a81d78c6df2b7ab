import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { sortItems } from "../../graph/sort/sort-items.js";
import type { AnswerGraph } from "../debates/answer-graph.js";
import { countBuckets, MOST_BUCKETS, stretchesOver, type Span } from "../timeline/count-buckets.js";
import type { RiverQuestion } from "./river-question.js";
import type { RiverBucket } from "./types.js";

/** Most debates that are counted by themselves. */
const MOST_DEBATES = 30;

/** The place of texts that belong to no debate, or to one that is not counted by itself: behind all others. */
const OTHERS = Number.MAX_SAFE_INTEGER;

/** How many of the texts lie, and may lie, in each stretch of time, by debate. @throws TooManyBucketsError */
export function* countRiver(
  answers: AnswerGraph,
  texts: Uint32Array,
  { granularity, period = { certainlyWithin: false } }: Pick<RiverQuestion, "granularity" | "period">,
  pace: Pace,
): Steps<readonly RiverBucket[]> {
  const counting = { granularity, range: period };
  const { spans, places } = yield* spansOf(answers, texts, pace);
  const stretches = yield* stretchesOver(spans, counting, pace);
  const most = Math.min(MOST_DEBATES, Math.floor(MOST_BUCKETS / Math.max(1, stretches)) - 1);
  const lanes = yield* lanesOf(spans, places, largestOf(answers, places, most), pace);
  const counted: (RiverBucket & { readonly place: number })[] = [];
  for (const [place, own] of lanes) {
    const head = answers.debates.list[place]?.head;
    const debate = head === undefined ? null : answers.idOf(head);
    for (const bucket of yield* countBuckets(own, counting, pace)) counted.push({ ...bucket, debate, place });
  }
  return yield* sortItems(counted, (a, b) => compareCodePoints(a.start, b.start) || a.place - b.place, pace);
}

/** The days of texts that have a date, and the places of their debates beside them. */
interface PlacedSpans {
  readonly spans: readonly Span[];
  readonly places: readonly number[];
}

function* spansOf(answers: AnswerGraph, texts: Uint32Array, pace: Pace): Steps<PlacedSpans> {
  const spans: Span[] = [];
  const places: number[] = [];
  for (const text of texts) {
    const { earliest, latest, firm } = answers.dateOf(text);
    if (earliest !== null || latest !== null) {
      spans.push({ earliest, latest, firm, count: 1 });
      places.push(answers.debates.of[text] ?? -1);
    }
    if (pace.isUp(2)) yield;
  }
  return { spans, places };
}

/* The largest debates stand first in the list of all. */
function largestOf({ debates }: AnswerGraph, places: readonly number[], most: number): ReadonlySet<number> {
  const isThere = new Uint8Array(debates.list.length);
  for (const place of places) if (place >= 0) isThere[place] = 1;
  const largest = new Set<number>();
  for (let place = 0; place < isThere.length && largest.size < most; place += 1) if (isThere[place]) largest.add(place);
  return largest;
}

/* Others come last: texts of no debate, or of one that is not counted by itself. */
function* lanesOf(
  spans: readonly Span[],
  places: readonly number[],
  largest: ReadonlySet<number>,
  pace: Pace,
): Steps<ReadonlyMap<number, readonly Span[]>> {
  const lanes = new Map<number, Span[]>();
  for (const [index, span] of spans.entries()) {
    const place = places[index] ?? -1;
    const lane = largest.has(place) ? place : OTHERS;
    const own = lanes.get(lane);
    if (own === undefined) lanes.set(lane, [span]);
    else own.push(span);
    if (pace.isUp()) yield;
  }
  return lanes;
}
