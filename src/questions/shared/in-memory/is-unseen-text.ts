import type { Snapshot } from "../../../graph/snapshot.js";
import { isOneOf, type Predicate } from "../../../graph/predicates.js";

/** Whether nobody saw a text. */
export function isUnseenText(snapshot: Snapshot): Predicate {
  return isOneOf(snapshot.property("evidence"), ["REFERENCED"]);
}
