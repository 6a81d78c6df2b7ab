import type { AnyEngine } from "../engine/engine.js";
import { CypherRecords } from "./cypher/cypher-records.js";
import type { RecordStore } from "./record-store.js";

/** Where an engine keeps its records: its own store, or nodes and edges that are asked for and written by Cypher. */
export function recordsOf(engine: AnyEngine): RecordStore {
  return engine.records ?? new CypherRecords(engine);
}
