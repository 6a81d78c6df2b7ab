import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Links } from "./links.js";

/** To pass an edge is a small part of a unit of work. */
const EDGES_A_UNIT = 4;

/** Of each place the share of all pairs of others whose shortest paths lead over it; what edges weigh does not count.
 *  Source: U. Brandes, A Faster Algorithm for Betweenness Centrality (2001). */
export function* betweennessOf(links: Links, pace: Pace): Steps<readonly number[]> {
  const { count } = links;
  const shares = new Float64Array(count);
  for (let source = 0; source < count; source++) {
    const passed = addFrom(source, links, shares);
    if (pace.isUp(1 + passed / EDGES_A_UNIT)) yield;
  }
  const pairs = (count - 1) * (count - 2);
  return [...shares].map((share) => (pairs > 0 ? share / pairs : 0));
}

/** Adds what shortest paths from one place give to those they lead over; returns how many edges were passed. */
function addFrom(source: number, { count, starts, ends }: Links, shares: Float64Array): number {
  const [distance, paths, dependency] = [
    new Int32Array(count).fill(-1),
    new Float64Array(count),
    new Float64Array(count),
  ];
  const before: number[][] = [];
  const order = [source];
  distance[source] = 0;
  paths[source] = 1;
  let passed = 0;
  // A list gives what is added while it is walked.
  for (const at of order) {
    for (let link = starts[at] ?? 0; link < (starts[at + 1] ?? 0); link += 1) {
      const next = ends[link] ?? 0;
      passed += 1;
      if (distance[next] === -1) {
        distance[next] = valueAt(distance, at) + 1;
        order.push(next);
      }
      if (distance[next] !== valueAt(distance, at) + 1) continue;
      paths[next] = valueAt(paths, next) + valueAt(paths, at);
      (before[next] ??= []).push(at);
    }
  }
  for (const node of order.reverse()) {
    const share = (1 + valueAt(dependency, node)) / valueAt(paths, node);
    for (const earlier of before[node] ?? [])
      dependency[earlier] = valueAt(dependency, earlier) + valueAt(paths, earlier) * share;
    if (node !== source) shares[node] = valueAt(shares, node) + valueAt(dependency, node);
  }
  return passed;
}

function valueAt(numbers: Int32Array | Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
