import type { Engine } from "../engine/engine.js";
import { CypherRecords } from "./cypher/cypher-records.js";
import type { RecordStore } from "./record-store.js";

/** Where an engine keeps its records: its own store, or nodes and edges that are asked for and written by Cypher. */
export function recordsOf(engine: Engine): RecordStore {
  return engine.records ?? new CypherRecords(engine);
}
