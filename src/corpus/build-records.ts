import type { GraphRecord } from "../model/graph/graph-record.js";
import { deriveAll } from "../records/derive-all.js";
import type { Entries } from "./entry.js";
import { statementsOf } from "./statements/statements.js";

/** Everything that the graph gets from a corpus without errors, in the order of ids: what its files say, with all that follows. */
export function buildRecords(entries: Entries): readonly GraphRecord[] {
  return deriveAll(statementsOf(entries)).records;
}
