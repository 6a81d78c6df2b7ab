import { bisect } from "../../base/bisect.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { compareBy, type OrderedNodes } from "../../graph/ordered-nodes.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { sortInSteps } from "../../graph/sort/sort-in-steps.js";
import type { StoredDateNames } from "../../model/derived/dated-concepts.js";
import type { Period } from "../../model/filters/inputs/period-input.js";
import { dateProperty } from "../../model/properties.js";
import { NO_SPAN, spansIn } from "../../rules/dates/lookup-span.js";
import { GrowableNumbers } from "../shared/in-memory/growable-numbers.js";
import { liesIn } from "../../model/filters/inputs/lies-in.js";
import { nodesOf } from "../../graph/read/nodes-of.js";
import { seenOf } from "../shared/in-memory/seen-of.js";
import { textAt } from "../../graph/read/text-at.js";

/** Something of one concept that has a date. */
export interface Dated {
  readonly concept: string;
  readonly date: StoredDateNames;
}

/** The nodes that can lie in a period, or surely do, by the keys of their dates and then by id. Those whose date begins in it lie side by side;
 *  those that reach into it from before are looked up by their spans. The cost grows with what is found. */
export function* datedNodes(snapshot: Snapshot, dated: Dated, period: Period, pace: Pace): Steps<Uint32Array> {
  const order = nodesOf(snapshot, dated.concept, dateProperty(dated.date.prefix, "Key"));
  const isKept = matches(snapshot, dated, period);
  const inside = yield* keep(between(order, period), isKept, pace);
  const outside = yield* keep(yield* reaching(snapshot, dated, period, pace), isKept, pace);
  if (outside.length === 0) return inside;
  const compare = compareBy(order.keys);
  yield* sortInSteps(outside, compare, pace);
  const before = bisect(0, outside.length, (place) => compare(outside[place] ?? 0, inside[0] ?? 0) > 0);
  const all = new Uint32Array(outside.length + inside.length);
  all.set(outside.subarray(0, before));
  all.set(inside, before);
  all.set(outside.subarray(before), before + inside.length);
  return all;
}

/** Those whose key is a day of the period. */
function between(order: OrderedNodes, { from, to }: Period): Uint32Array {
  const start = from === undefined ? 0 : order.lowerBound([from]);
  return order.nodes.subarray(start, to === undefined ? order.length : order.upperBound([to]));
}

/** Those that may have the first day of the period among their days, or an open start, though their key is none of its days. */
function* reaching(snapshot: Snapshot, { concept, date }: Dated, { from, to }: Period, pace: Pace): Steps<Uint32Array> {
  const day = from ?? to;
  if (day === undefined) return new Uint32Array();
  const bySpan = nodesOf(snapshot, concept, dateProperty(date.prefix, "Span"));
  const key = snapshot.property(dateProperty(date.prefix, "Key"));
  const found = new GrowableNumbers();
  for (const span of spansIn({ from: day, to: day }) ?? []) {
    for (const node of bySpan.withValues(span)) {
      const at = textAt(key, node) ?? "";
      if ((from !== undefined && at < from) || (to !== undefined && at > to)) found.push(node);
      if (pace.isUp()) yield;
    }
  }
  return found.values();
}

function matches(snapshot: Snapshot, { concept, date }: Dated, period: Period): (node: number) => boolean {
  const span = snapshot.property(dateProperty(date.prefix, "Span"));
  const [first, last] = period.certainlyWithin
    ? (["FirmEarliest", "FirmLatest"] as const)
    : (["Earliest", "Latest"] as const);
  const earliest = snapshot.property(dateProperty(date.prefix, first));
  const latest = snapshot.property(dateProperty(date.prefix, last));
  const [isSeen, lies] = [seenOf(snapshot, concept), liesIn(period)];
  return (node) => span.at(node) !== NO_SPAN && isSeen(node) && lies(textAt(earliest, node), textAt(latest, node));
}

function* keep(nodes: Uint32Array, isKept: (node: number) => boolean, pace: Pace): Steps<Uint32Array> {
  const kept = new Uint32Array(nodes.length);
  let count = 0;
  for (const node of nodes) {
    if (isKept(node)) kept[count++] = node;
    if (pace.isUp(2)) yield;
  }
  return kept.subarray(0, count);
}
