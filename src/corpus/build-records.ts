import { withStatuses, type Statuses } from "../model/graph/with-status.js";
import type { GraphRecord } from "../model/graph/graph-record.js";
import { deriveAll } from "../records/derive-all.js";
import type { Entries } from "./entry.js";
import { statementsOf } from "./statements/statements.js";

/** Everything that the graph gets from a corpus without errors, in the order of ids: what its files say, with all that follows. Some records may
 *  have been given other statuses than their files say: then that follows which follows from those. */
export function buildRecords(entries: Entries, decided: Statuses = new Map()): readonly GraphRecord[] {
  return deriveAll(withStatuses(statementsOf(entries), decided)).records;
}
