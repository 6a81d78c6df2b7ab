import { randomUUID } from "node:crypto";
import { once } from "../base/once.js";
import type { Engine } from "../engine/engine.js";
import type { GraphRecord } from "../model/graph/graph-record.js";
import { countNodes } from "../model/graph/node-counts.js";
import { retryOnConflict } from "./retry-on-conflict.js";
import { hashCorpus } from "./content-hash.js";
import { DanglingEdgeError } from "./errors.js";
import { findChanged, rememberHashes } from "./find-changes.js";
import type { LoadOptions, LoadReport } from "./load-records.js";
import { schemaVersion, type GraphMeta } from "./meta.js";
import type { RecordChange, RecordStore, StoredRecord } from "./record-store.js";
import { recordsOf } from "./records-of.js";
import { requireValidRecords } from "./require-valid-records.js";

/** What becomes of some records; all others stay as they are. What is both put and removed is put. */
export interface RecordPatch {
  /** Records that are new, or come in place of those with the same ids, each with all that follows from all records that there will be. */
  readonly put?: readonly GraphRecord[];
  /** Ids of records that go; those that are not there change nothing. */
  readonly remove?: readonly string[];
}

/**
 * Writes a part of the records, in one transaction. Afterwards the graph is the one that loading all of them would have made.
 *
 * Nothing is derived here. A record that changes can change what follows for others (a claim gets rivals, an article another work), so whoever
 * changes what records say keeps all that they say, as corpus files do, works out with `deriveAll` what follows before and after, and puts every
 * record that differs. The records of a graph are no substitute: a property that was worked out because its record did not give it, such as the
 * date of an event, stands there like one that was given. To change nothing but a status needs none of this: the next load works out what follows.
 * @throws what `loadRecords` throws, and DanglingEdgeError if a record that stays has an edge to one that goes; then nothing was written
 */
export async function patchRecords(
  engine: Engine,
  patch: RecordPatch,
  options: Pick<LoadOptions, "onProgress" | "signal"> = {},
): Promise<LoadReport> {
  return retryOnConflict(() => patchOnce(recordsOf(engine), patch, options));
}

async function patchOnce(
  store: RecordStore,
  patch: RecordPatch,
  options: Pick<LoadOptions, "onProgress" | "signal">,
): Promise<LoadReport> {
  const old = await store.meta();
  const stored = await store.fingerprints();
  const change = await toChange(store, patch, stored, old);
  const { added, changed, removed } = change;
  const touched = added.length + changed.length + removed.length;
  const { onProgress, signal } = options;
  if (touched > 0) await store.write(change, { onProgress, ...(signal !== undefined && { signal }) });
  const unchanged = stored.size - changed.length - removed.length;
  return { added: added.length, changed: changed.length, removed: removed.length, unchanged };
}

async function toChange(
  store: RecordStore,
  { put = [], remove = [] }: RecordPatch,
  stored: ReadonlyMap<string, StoredRecord>,
  old: GraphMeta | undefined,
): Promise<RecordChange> {
  const putById = new Map(put.map((record) => [record.id, record]));
  const going = new Set(remove.filter((id) => !putById.has(id)));
  requireValidRecords(put, (id) => stored.has(id) && !going.has(id));
  const removed = [...going].flatMap((id) => stored.get(id) ?? []);
  await requireFree(store, removed, (id) => going.has(id) || putById.has(id));
  const hashOf = rememberHashes();
  const added = put.filter(({ id }) => !stored.has(id));
  // A record that is there is put with a status by whoever has decided on it; what its file said stays what it was.
  const fileStatusOf = ({ id, status }: GraphRecord) => stored.get(id)?.fileStatus ?? status;
  const changed = findChanged(put, stored, { hashOf, fileStatusOf });
  const labelOf = (id: string): string => (putById.get(id) ?? stored.get(id))?.labels[0] ?? "";
  const meta = once(() =>
    describe(
      [...stored.values()].filter(({ id }) => !going.has(id)),
      put,
      hashOf,
      old,
    ),
  );
  return { added, changed, removed, hashOf, fileStatusOf, labelOf, old, meta };
}

/** Lets records go that no edge of another one holds. */
async function requireFree(
  store: RecordStore,
  removed: readonly StoredRecord[],
  isConcerned: (id: string) => boolean,
): Promise<void> {
  if (removed.length === 0) return;
  const edge = (await store.edgesAt(removed)).find(({ owner }) => !isConcerned(owner));
  if (edge !== undefined) throw new DanglingEdgeError(edge.owner, edge.type, edge.end);
}

function describe(
  kept: readonly StoredRecord[],
  put: readonly GraphRecord[],
  hashOf: RecordChange["hashOf"],
  old: GraphMeta | undefined,
): GraphMeta {
  const all = new Map<string, Pick<StoredRecord, "labels" | "contentHash">>(kept.map((one) => [one.id, one]));
  for (const record of put) all.set(record.id, { labels: record.labels, contentHash: hashOf(record) });
  const hashes = new Map([...all].map(([id, { contentHash }]) => [id, contentHash]));
  return {
    installId: randomUUID(),
    ...old,
    schemaVersion,
    corpusVersion: hashCorpus(hashes),
    recordCount: all.size,
    counts: countNodes([...all.values()]),
  };
}
