import { invariant } from "../../../base/invariant.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { isOneOf, type Predicate } from "../../../graph/predicates.js";
import { findConcept, type ConceptDeclaration } from "../../../model/declare/registry.js";
import { carriesStatus, isReviewed, visibleStatuses } from "../../../model/visibility.js";
import type { Getter } from "../../run/call.js";
import type { OfGraph, Reading } from "../reading.js";

/** Whether a reader may see a node of a concept, by what `model/visibility` shows always, or by the statuses that are asked for; `undefined` for a
 *  concept that is not reviewed. */
export function visiblePredicate(
  concept: ConceptDeclaration | undefined,
  statuses: Getter | undefined,
  { snapshot, call }: Reading,
): Predicate | undefined {
  return seenPredicate(snapshot, concept, seenStatuses(statuses?.(call)));
}

/** The same with statuses that are known; those that are always shown if none are given. To be kept by what asks it often. */
export function seenPredicate(
  snapshot: Snapshot,
  concept: ConceptDeclaration | undefined,
  statuses: readonly string[] = visibleStatuses(),
): Predicate | undefined {
  return isReviewed(concept) ? isOneOf(snapshot.property("status"), statuses) : undefined;
}

/** How many nodes of a concept have one of these statuses, those that are always shown if none are given. Nothing is looked at: it is known. */
export function countSeen(snapshot: Snapshot, label: string, statuses: readonly string[] = visibleStatuses()): number {
  if (!isReviewed(findConcept(label))) return snapshot.count(label);
  const tally = invariant(snapshot.tally(label, "status"), `a tally of "${label}" by status`);
  return [...new Set(statuses)].reduce((sum, status) => sum + (tally.get(status) ?? 0), 0);
}

/** Whether a reader may see an edge of this type; `undefined` for one that is not reviewed by itself. */
export function visibleEdgePredicate(type: string, { snapshot }: OfGraph): Predicate | undefined {
  return carriesStatus(type) ? isOneOf(snapshot.edges(type).property("status"), visibleStatuses()) : undefined;
}

/** The statuses that are asked for, each as it is: what may not be asked for is refused before. */
export function seenStatuses(asked: unknown): readonly string[] {
  return Array.isArray(asked) ? asked.map(String) : visibleStatuses();
}
