import { setImmediate } from "node:timers/promises";

/** How many edges are passed before others get their turn: some milliseconds' work. */
const EDGES_A_TURN = 50_000;

/** Of each node the share of all pairs of others whose shortest ways lead over it. `neighbours[n]` are the numbers of the nodes that an
 *  edge leads to from node n. Others get their turn in between. Source: U. Brandes, A Faster Algorithm for Betweenness Centrality (2001). */
export async function betweennessOf(neighbours: readonly (readonly number[])[]): Promise<readonly number[]> {
  const count = neighbours.length;
  const shares = new Float64Array(count);
  let passed = 0;
  for (let source = 0; source < count; source++) {
    passed += addFrom(source, neighbours, shares);
    if (passed < EDGES_A_TURN) continue;
    passed = 0;
    await setImmediate();
  }
  const pairs = (count - 1) * (count - 2);
  return [...shares].map((share) => (pairs > 0 ? share / pairs : 0));
}

/** Adds what shortest ways from one node give to those they lead over; returns how many edges were passed. */
function addFrom(source: number, neighbours: readonly (readonly number[])[], shares: Float64Array): number {
  const count = neighbours.length;
  const [distance, ways, dependency] = [
    new Int32Array(count).fill(-1),
    new Float64Array(count),
    new Float64Array(count),
  ];
  const before: number[][] = [];
  const order = [source];
  distance[source] = 0;
  ways[source] = 1;
  let passed = 0;
  // A list gives what is added while it is walked.
  for (const at of order) {
    for (const next of neighbours[at] ?? []) {
      passed += 1;
      if (distance[next] === -1) {
        distance[next] = valueAt(distance, at) + 1;
        order.push(next);
      }
      if (distance[next] !== valueAt(distance, at) + 1) continue;
      ways[next] = valueAt(ways, next) + valueAt(ways, at);
      (before[next] ??= []).push(at);
    }
  }
  for (const node of order.reverse()) {
    const share = (1 + valueAt(dependency, node)) / valueAt(ways, node);
    for (const earlier of before[node] ?? [])
      dependency[earlier] = valueAt(dependency, earlier) + valueAt(ways, earlier) * share;
    if (node !== source) shares[node] = valueAt(shares, node) + valueAt(dependency, node);
  }
  return passed;
}

function valueAt(numbers: Int32Array | Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
