import type { Snapshot } from "../../graph/snapshot.js";
import { areAll, type Test } from "../../graph/tests.js";
import { findConcept } from "../../model/declare/registry.js";
import { seenTest } from "../../planner/memory/visible-test.js";

/** What tells whether a reader may see a node of a concept; to be kept by what asks it often. */
export function seenOf(snapshot: Snapshot, concept: string): Test {
  return seenTest(snapshot, findConcept(concept)) ?? areAll([]);
}
