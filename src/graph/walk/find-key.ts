import type { NodeKey } from "../../engine/walk/walk.js";
import type { Snapshot } from "../snapshot.js";

/** The node with that id and label; `undefined` if there is none. */
export function findKey(graph: Snapshot, { id, label }: NodeKey): number | undefined {
  const node = graph.find(id);
  return node !== undefined && graph.hasLabel(node, label) ? node : undefined;
}
