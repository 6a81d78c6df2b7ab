import { bisect } from "../../base/bisect.js";
import { compareBy, OrderedNodes, unitsOfSearch, type OrderColumn } from "../ordered-nodes.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { sortInSteps, type Compare } from "../sort/sort-in-steps.js";

/** What changes in an order. A node that only moves has gone and come. */
export interface OrderChange {
  readonly gone: readonly number[];
  readonly come: readonly number[];
  /** The keys as they are now. */
  readonly keys: readonly OrderColumn[];
}

/** The nodes in order, those that are named taken out or put in. Copies runs of nodes between them, and compares only these. */
export function* changeOrder(base: OrderedNodes, { gone, come, keys }: OrderChange, pace: Pace): Steps<OrderedNodes> {
  if (gone.length === 0 && come.length === 0) return new OrderedNodes(base.nodes, keys);
  const kept = yield* without(base, gone, pace);
  const added = Uint32Array.from(come);
  yield* sortInSteps(added, compareBy(keys), pace);
  return new OrderedNodes(yield* merged(kept, added, compareBy(keys), pace), keys);
}

function* without(base: OrderedNodes, gone: readonly number[], pace: Pace): Steps<Uint32Array> {
  const places = new Uint32Array(gone.length);
  const compare = compareBy(base.keys);
  for (const [index, node] of gone.entries()) {
    places[index] = placeAmong(base.nodes, node, compare);
    if (pace.isUp(unitsOfSearch(base.length))) yield;
  }
  yield* sortInSteps(places, (a, b) => a - b, pace);
  const kept = new Uint32Array(base.length - places.length);
  let from = 0;
  for (const [index, place] of places.entries()) {
    kept.set(base.nodes.subarray(from, place), from - index);
    from = place + 1;
    if (pace.isUp()) yield;
  }
  kept.set(base.nodes.subarray(from), from - places.length);
  return kept;
}

function* merged(kept: Uint32Array, added: Uint32Array, compare: Compare, pace: Pace): Steps<Uint32Array> {
  if (kept.length === 0) return added;
  const all = new Uint32Array(kept.length + added.length);
  let from = 0;
  for (const [index, node] of added.entries()) {
    const place = placeAmong(kept, node, compare);
    all.set(kept.subarray(from, place), from + index);
    all[place + index] = node;
    from = place;
    if (pace.isUp(unitsOfSearch(kept.length))) yield;
  }
  all.set(kept.subarray(from), from + added.length);
  return all;
}

function placeAmong(nodes: Uint32Array, node: number, compare: Compare): number {
  return bisect(0, nodes.length, (place) => compare(nodes[place] ?? 0, node) >= 0);
}
