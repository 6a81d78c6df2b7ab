import { certain } from "../base/certain.js";
import type { OrderedNodes } from "../graph/ordered-nodes.js";
import type { Snapshot } from "../graph/snapshot.js";
import { findConcept } from "../model/declare/registry.js";
import type { PropertyName } from "../model/properties.js";
import { isReviewed, visibleStatuses } from "../model/visibility.js";

/** The nodes of a label, by a property and then by id, or by id alone. @throws Error for an order that the layout of the graph does not keep */
export function nodesOf(snapshot: Snapshot, label: string, property?: PropertyName): OrderedNodes {
  const keys = property === undefined ? [] : [{ property, isDescending: false }];
  return certain(snapshot.inOrder(label, ...keys), `an order of "${label}" by ${property ?? "id"}`);
}

/** How many nodes of a concept a reader may see. Nothing is looked at: it is known. */
export function countSeen(snapshot: Snapshot, concept: string): number {
  if (!isReviewed(findConcept(concept))) return snapshot.count(concept);
  const tally = certain(snapshot.tally(concept, "status"), `a tally of "${concept}" by status`);
  return visibleStatuses().reduce((sum, status) => sum + (tally.get(status) ?? 0), 0);
}

/** What tells whether a reader may see a node of a concept; to be kept by what asks it often. */
export function seenOf(snapshot: Snapshot, concept: string): (node: number) => boolean {
  if (!isReviewed(findConcept(concept))) return () => true;
  const status = snapshot.property("status");
  const visible = new Set<unknown>(visibleStatuses());
  return (node) => visible.has(status.at(node));
}
