import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { once } from "../base/once.js";
import type { GraphRecord } from "../model/graph/graph-record.js";
import { countNodes } from "../model/graph/node-counts.js";
import type { Engine } from "../engine/engine.js";
import { hashCorpus } from "./content-hash.js";
import { findChanges, type Changes } from "./find-changes.js";
import { readMeta, schemaVersion, type CorpusMark, type GraphMeta } from "./meta.js";
import type { RecordChange, WriteProgress } from "./record-store.js";
import { recordsOf } from "./records-of.js";
import { requireSound } from "./require-sound.js";

/** How many records the load found to be what. */
export interface LoadReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What a load would do to the graph. */
export interface LoadPlan extends Omit<LoadReport, "removed"> {
  /** The ids of the records that would go. */
  readonly removed: readonly string[];
  /** What the graph says of itself now; undefined where nothing has been loaded. */
  readonly old: GraphMeta | undefined;
}

/** What a caller may want of a load. */
export interface LoadOptions {
  readonly onProgress?: (progress: WriteProgress) => void;
  /** Gives the load up: the graph stays as it was. */
  readonly signal?: AbortSignal;
  /** Names a graph at its first load. Default: a random UUID. */
  readonly installId?: string;
  /** Which corpus the records are, kept with the graph until the next load. */
  readonly mark?: CorpusMark;
  /** Hears what the load would do before anything is written. What it throws ends the load: the graph stays as it was. */
  readonly admit?: (plan: LoadPlan) => void | Promise<void>;
}

/**
 * Makes the graph hold these records and no others, in one transaction; the only writer of records. Loading twice changes nothing.
 * Only what differs is touched.
 * @throws DuplicateRecordError, DanglingEdgeError, UnownedEdgeError, BadPropertyError, MissingStatusError, WriteConflictError, QueryCancelledError; then nothing was
 * written
 */
export async function loadRecords(
  engine: Engine,
  records: readonly GraphRecord[],
  options: LoadOptions = {},
): Promise<LoadReport> {
  requireSound(records);
  const old = await readMeta(engine);
  const changes = await findChanges(engine, records);
  const { mark, installId = randomUUID(), onProgress, signal } = options;
  await options.admit?.(toPlan(changes, old));
  const meta = once((): GraphMeta => ({
    ...describe(changes, records, old?.installId ?? installId),
    ...(mark !== undefined && { mark }),
  }));
  if (hasChanges(changes) || !isSame(meta(), old)) {
    const change = { ...changes, labelOf: labelsOf(records), old, meta };
    await recordsOf(engine).write(change, { onProgress, ...(signal !== undefined && { signal }) });
  }
  return countChanges(changes);
}

function hasChanges({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length > 0;
}

function labelsOf(records: readonly GraphRecord[]): RecordChange["labelOf"] {
  const labels = new Map(records.map(({ id, labels: [label = ""] }) => [id, label]));
  return (id) => labels.get(id) ?? "";
}

function countChanges({ added, changed, removed, unchangedCount: unchanged }: Changes): LoadReport {
  return { added: added.length, changed: changed.length, removed: removed.length, unchanged };
}

function toPlan(changes: Changes, old: GraphMeta | undefined): LoadPlan {
  return { ...countChanges(changes), removed: changes.removed.map(({ id }) => id), old };
}

function describe({ hashOf }: Changes, records: readonly GraphRecord[], installId: string): GraphMeta {
  const hashes = new Map(records.map((record) => [record.id, hashOf(record)]));
  const [corpusVersion, recordCount, counts] = [hashCorpus(hashes), records.length, countNodes(records)];
  return { schemaVersion, corpusVersion, installId, recordCount, counts };
}

function isSame(some: GraphMeta, other: GraphMeta | undefined): boolean {
  return isDeepStrictEqual(some, other);
}
