import type { Steps } from "../../base/steps.js";
import { compareBy, unitsOfSearch, type OrderedNodes } from "../../graph/ordered-nodes.js";
import type { Pace } from "../../graph/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { sortInSteps } from "../../graph/sort-in-steps.js";
import type { StoredDateNames } from "../../model/derived/dated-concepts.js";
import type { Period } from "../../model/filters/period-input.js";
import { dateProperty } from "../../model/properties.js";
import { spansIn } from "../../rules/dates/lookup-span.js";
import { liesIn } from "../lies-in.js";
import { nodesOf, seenOf } from "../nodes-of.js";
import { textAt } from "../text-at.js";

/** Something of one concept that has a date. */
export interface Dated {
  readonly concept: string;
  readonly date: StoredDateNames;
}

/** To put nodes in order costs as much as to look at so many times more. */
const SORTING = 8;

/** The nodes that can lie in a period, or surely do, by the keys of their dates and then by id. In a short period they are looked up by their
 *  spans, so that the cost grows with what is found; else all nodes of the label are looked at. */
export function* datedNodes(snapshot: Snapshot, dated: Dated, period: Period, pace: Pace): Steps<Uint32Array> {
  const { concept, date } = dated;
  const order = nodesOf(snapshot, concept, dateProperty(date.prefix, "Key"));
  const few = yield* inSpans(nodesOf(snapshot, concept, dateProperty(date.prefix, "Span")), period, pace);
  if (few === undefined || few.length * SORTING > order.length)
    return yield* keep(order.nodes, matches(snapshot, dated, period), pace);
  const found = yield* keep(few, matches(snapshot, dated, period), pace);
  yield* sortInSteps(found, compareBy(order.keys), pace);
  return found;
}

/** What has one of the spans of a period, in no order; `undefined` for a period that has too many. */
function* inSpans(bySpan: OrderedNodes, period: Period, pace: Pace): Steps<Uint32Array | undefined> {
  const found: Uint32Array[] = [];
  for (const span of spansIn(period) ?? []) {
    found.push(bySpan.withValues(span));
    if (pace.isUp(2 * unitsOfSearch(bySpan.length))) yield;
  }
  if (found.length === 0) return undefined;
  const all = new Uint32Array(found.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const nodes of found) {
    all.set(nodes, length);
    length += nodes.length;
  }
  return all;
}

function matches(snapshot: Snapshot, { concept, date }: Dated, period: Period): (node: number) => boolean {
  const written = snapshot.property(date.property);
  const earliest = snapshot.property(dateProperty(date.prefix, "Earliest"));
  const latest = snapshot.property(dateProperty(date.prefix, "Latest"));
  const [isSeen, lies] = [seenOf(snapshot, concept), liesIn(period)];
  return (node) => written.at(node) !== undefined && isSeen(node) && lies(textAt(earliest, node), textAt(latest, node));
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
