import type { Steps } from "../../base/scheduling/steps.js";
import type { EdgePattern } from "../../model/filters/condition.js";
import { nodesOf } from "../../graph/read/nodes-of.js";
import { countEdges } from "./predicates/condition-predicate.js";
import { valueKey, type Key } from "./keys.js";
import { perSnapshot } from "../../graph/per-snapshot.js";
import type { Reading } from "./reading.js";

/** By label and pattern, how many edges each node has. They are the same as long as the graph is. */
const countedIn = perSnapshot(() => new Map<string, Uint32Array>());

/** A key that counts the edges of a node: counted once for all nodes of a label. */
export function* countOrder(label: string, pattern: EdgePattern, isDescending: boolean, at: Reading): Steps<Key> {
  const known = countedIn(at.snapshot);
  const name = `${label} ${JSON.stringify(pattern)}`;
  const counts = known.get(name) ?? (yield* countAll(label, pattern, at));
  known.set(name, counts);
  return valueKey((node) => counts[node] ?? 0, isDescending);
}

function* countAll(label: string, pattern: EdgePattern, at: Reading): Steps<Uint32Array> {
  const { snapshot, pace } = at;
  const counts = new Uint32Array(snapshot.size);
  const count = countEdges(pattern, at);
  for (const node of nodesOf(snapshot, label).nodes) {
    counts[node] = count(node);
    if (pace.isUp()) yield;
  }
  return counts;
}
