import type { GraphRecord } from "../model/graph/graph-record.js";
import { hashRecord } from "./content-hash.js";
import type { HashOf, Kept, RecordChange, StoredRecord } from "./record-store.js";

/** What has to happen so that the graph holds the records and no others. */
export interface Changes extends Kept, Pick<RecordChange, "added" | "changed" | "removed"> {
  readonly unchangedCount: number;
}

type Stored = ReadonlyMap<string, StoredRecord>;

/** Compares records with what is stored, by their fingerprints and statuses; those of these ids are taken for changed, whatever was kept of them. */
export function findChanges(
  stored: Stored,
  records: readonly GraphRecord[],
  fileStatusOf: RecordChange["fileStatusOf"],
  altered: ReadonlySet<string> = new Set(),
): Changes {
  const hashOf = rememberHashes();
  const ids = new Set(records.map(({ id }) => id));
  const added = records.filter(({ id }) => !stored.has(id));
  const changed = findChanged(records, stored, { hashOf, fileStatusOf }, altered);
  const removed = [...stored.values()].filter(({ id }) => !ids.has(id));
  const unchangedCount = records.length - added.length - changed.length;
  return { added, changed, removed, unchangedCount, hashOf, fileStatusOf };
}

/** The records that are there and have to be written, each with what is in its place. */
export function findChanged(
  records: readonly GraphRecord[],
  stored: Stored,
  { hashOf, fileStatusOf }: Kept,
  altered: ReadonlySet<string> = new Set(),
): RecordChange["changed"] {
  return records.flatMap((record) => {
    const before = stored.get(record.id);
    if (before === undefined) return [];
    const isSame =
      before.contentHash === hashOf(record) &&
      before.status === record.status &&
      before.fileStatus === fileStatusOf(record);
    return isSame && !altered.has(record.id) ? [] : [{ record, stored: before }];
  });
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
