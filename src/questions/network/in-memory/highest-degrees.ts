import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { sortItems } from "../../../graph/sort/sort-items.js";

/** The first so many of the nodes of a label that are joined to anything, those with the most edges first, then by id; and how many there are in
 *  all. `degrees`: by the numbers of nodes. Puts in order only what it gives. */
export function* highestDegrees(
  graph: Snapshot,
  label: string,
  { degrees, limit }: { readonly degrees: Uint32Array; readonly limit: number },
  pace: Pace,
): Steps<{ readonly first: readonly number[]; readonly memberCount: number }> {
  const { nodes } = graph.inOrder(label) ?? graph.byId;
  const counts = new Map<number, number>();
  let memberCount = 0;
  for (const node of nodes) {
    const degree = degrees[node] ?? 0;
    if (degree > 0) {
      counts.set(degree, (counts.get(degree) ?? 0) + 1);
      memberCount += 1;
    }
    if (pace.isUp()) yield;
  }
  const { least, room } = leastOf(counts, limit);
  const first: number[] = [];
  let left = room;
  for (const node of nodes) {
    const degree = degrees[node] ?? 0;
    if (degree === least) left -= 1;
    if (degree > least || (degree === least && left >= 0)) first.push(node);
    if (pace.isUp()) yield;
  }
  const degreeOf = (node: number) => degrees[node] ?? 0;
  return { first: yield* sortItems(first, (a, b) => degreeOf(b) - degreeOf(a), pace), memberCount };
}

/** The least degree of those that are taken, and how many with just that. */
function leastOf(
  counts: ReadonlyMap<number, number>,
  limit: number,
): { readonly least: number; readonly room: number } {
  let room = limit;
  let least = 1;
  for (const [degree, count] of [...counts].sort(([a], [b]) => b - a)) {
    least = degree;
    if (count >= room) return { least, room };
    room -= count;
  }
  return { least, room: counts.get(least) ?? 0 };
}
