import type { GraphRecord } from "../domain/graph-record.js";
import type { Engine } from "../engine/engine.js";
import { hashRecord } from "./content-hash.js";
import { readStored, type StoredRecord } from "./stored-record.js";

/** What has to happen so that the graph holds the records and no others. */
export interface Changes {
  readonly added: readonly GraphRecord[];
  /** Each with what the graph has in its place. */
  readonly changed: readonly { readonly record: GraphRecord; readonly stored: StoredRecord }[];
  readonly removed: readonly StoredRecord[];
  readonly unchangedCount: number;
  /** The fingerprint of every record by its id. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Compares records with the graph by their fingerprints. Reads one row a node. */
export async function findChanges(engine: Engine, records: readonly GraphRecord[]): Promise<Changes> {
  const stored = await readStored(engine);
  const hashes = new Map(records.map((record) => [record.id, hashRecord(record)]));
  const added = records.filter(({ id }) => !stored.has(id));
  const changed = records.flatMap((record) => {
    const old = stored.get(record.id);
    return old === undefined || old.contentHash === hashes.get(record.id) ? [] : [{ record, stored: old }];
  });
  const removed = [...stored.values()].filter(({ id }) => !hashes.has(id));
  return { added, changed, removed, unchangedCount: records.length - added.length - changed.length, hashes };
}
