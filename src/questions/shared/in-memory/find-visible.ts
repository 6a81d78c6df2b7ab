import type { Snapshot } from "../../../graph/snapshot.js";
import { findConcept } from "../../../model/declare/registry.js";
import { seenPredicate } from "../../../planner/in-memory/predicates/visible-predicate.js";
import { conceptUnder } from "../../../planner/run/node-groups.js";

/** The node with that label and id, if a reader may see it: one that is not reviewed, or one of these statuses, those that are always shown if
 *  none are given. */
export function findVisible(
  graph: Snapshot,
  { label, id }: { readonly label: string; readonly id: string },
  statuses?: readonly string[],
): number | undefined {
  const node = graph.find(id);
  if (node === undefined || !graph.hasLabel(node, label)) return undefined;
  const isSeen = seenPredicate(graph, findConcept(label) ?? conceptUnder(label), statuses);
  return isSeen === undefined || isSeen(node) ? node : undefined;
}
