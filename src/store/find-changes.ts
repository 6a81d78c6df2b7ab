import type { GraphRecord } from "../model/graph/graph-record.js";
import type { Engine } from "../engine/engine.js";
import { hashRecord } from "./content-hash.js";
import { readStored, type StoredRecord } from "./stored-record.js";

/** Gives a record's fingerprint. */
export type HashOf = (record: GraphRecord) => string;

/** What has to happen so that the graph holds the records and no others. */
export interface Changes {
  readonly added: readonly GraphRecord[];
  /** Each with what the graph has in its place. */
  readonly changed: readonly { readonly record: GraphRecord; readonly stored: StoredRecord }[];
  readonly removed: readonly StoredRecord[];
  readonly unchangedCount: number;
  /** The fingerprint of one of the records; worked out when it is first asked for. */
  readonly hashOf: HashOf;
}

/** Compares records with the graph by their fingerprints. Reads one row a node. */
export async function findChanges(engine: Engine, records: readonly GraphRecord[]): Promise<Changes> {
  const stored = await readStored(engine);
  const hashOf = rememberHashes();
  const ids = new Set(records.map(({ id }) => id));
  const added = records.filter(({ id }) => !stored.has(id));
  const changed = records.flatMap((record) => {
    const old = stored.get(record.id);
    return old === undefined || old.contentHash === hashOf(record) ? [] : [{ record, stored: old }];
  });
  const removed = [...stored.values()].filter(({ id }) => !ids.has(id));
  return { added, changed, removed, unchangedCount: records.length - added.length - changed.length, hashOf };
}

function rememberHashes(): HashOf {
  const hashes = new Map<GraphRecord, string>();
  return (record) => {
    const known = hashes.get(record);
    if (known !== undefined) return known;
    const hash = hashRecord(record);
    hashes.set(record, hash);
    return hash;
  };
}
