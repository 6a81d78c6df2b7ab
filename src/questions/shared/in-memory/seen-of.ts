import type { Snapshot } from "../../../graph/snapshot.js";
import { areAll, type Predicate } from "../../../graph/predicates.js";
import { findConcept } from "../../../model/declare/registry.js";
import { seenPredicate } from "../../../planner/in-memory/predicates/visible-predicate.js";

/** What tells whether a reader may see a node of a concept; to be kept by what asks it often. */
export function seenOf(snapshot: Snapshot, concept: string): Predicate {
  return seenPredicate(snapshot, findConcept(concept)) ?? areAll([]);
}
