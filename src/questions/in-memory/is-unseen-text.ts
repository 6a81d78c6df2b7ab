import type { Snapshot } from "../../graph/snapshot.js";
import { isOneOf, type Test } from "../../graph/tests.js";

/** Whether nobody saw a text. */
export function isUnseenText(snapshot: Snapshot): Test {
  return isOneOf(snapshot.property("evidence"), ["REFERENCED"]);
}
