import type { Engine } from "../engine/engine.js";
import type { GraphRecord } from "../model/graph/graph-record.js";
import { hashRecord } from "./content-hash.js";
import type { HashOf, RecordChange } from "./record-store.js";
import { recordsOf } from "./records-of.js";

/** What has to happen so that the graph holds the records and no others. */
export interface Changes extends Pick<RecordChange, "added" | "changed" | "removed" | "hashOf"> {
  readonly unchangedCount: number;
}

/** Compares records with the graph by their fingerprints. Reads one row a node. */
export async function findChanges(engine: Engine, records: readonly GraphRecord[]): Promise<Changes> {
  const stored = await recordsOf(engine).fingerprints();
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

/** Works out a fingerprint once, when it is first asked for. */
export function rememberHashes(): HashOf {
  const hashes = new Map<GraphRecord, string>();
  return (record) => {
    const known = hashes.get(record);
    if (known !== undefined) return known;
    const hash = hashRecord(record);
    hashes.set(record, hash);
    return hash;
  };
}
