import { sortedByName } from "../base/sorted-by-name.js";
import type { RunOptions } from "../base/scheduling/deadline.js";
import type { Engine } from "../engine/engine.js";
import { edgeKey } from "./content-hash.js";
import type { ReadRecord, StoredRecord } from "./record-store.js";
import { recordsOf } from "./records-of.js";

/**
 * Every record that was loaded, as it was loaded: sorted by id, with its own edges and its materialized ones, sorted too.
 * Beside the list of ids one page stands in memory at a time.
 */
export async function* readRecords(engine: Engine, options: RunOptions = {}): AsyncGenerator<ReadRecord> {
  const stored = await recordsOf(engine).fingerprints(undefined, options);
  yield* readEach(engine, [...stored.values()], options);
}

/** The same of these records alone. */
export async function* readEach(
  engine: Engine,
  records: readonly StoredRecord[],
  options: RunOptions = {},
): AsyncGenerator<ReadRecord> {
  const stored = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for await (const record of recordsOf(engine).records(stored, options)) yield inOrder(record);
}

function inOrder(record: ReadRecord): ReadRecord {
  const keyed = record.edges.map((edge) => ({ edge, key: edgeKey(edge) }));
  const edges = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ edge }) => edge);
  return { ...record, properties: Object.fromEntries(sortedByName(record.properties)), edges };
}
