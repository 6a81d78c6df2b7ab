import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { once } from "../base/once.js";
import type { GraphRecord } from "../model/graph/graph-record.js";
import { withStatuses, type Statuses } from "../model/graph/with-status.js";
import { countNodes } from "../model/graph/node-counts.js";
import type { Engine } from "../engine/engine.js";
import { retryOnConflict } from "./retry-on-conflict.js";
import { hashCorpus } from "./content-hash.js";
import { weighDecisions, type WeighedDecisions } from "./decisions.js";
import { findAltered, type Altered } from "./find-altered.js";
import { findChanges, type Changes } from "./find-changes.js";
import { readMeta, schemaVersion, type CorpusMark, type GraphMeta } from "./meta.js";
import type { RecordChange, WriteProgress } from "./record-store.js";
import { recordsOf } from "./records-of.js";
import { requireValidRecords } from "./require-valid-records.js";

/** How many records the load found to be what. */
export interface LoadReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** What became of statuses that somebody decided on in the store; left out if there were none. */
  readonly decisions?: DecisionReport;
}

/** What became of the statuses that somebody decided on. */
export interface DecisionReport {
  /** How many stand, though the files say otherwise. */
  readonly kept: number;
  /** The ids of records of which the files say something new, which they have now. */
  readonly overruled: readonly string[];
  /** The ids of records that have gone with their decisions. */
  readonly gone: readonly string[];
}

/** What a load would do to the graph. */
export interface LoadPlan extends Omit<LoadReport, "removed" | "decisions"> {
  /** The ids of the records that would go. */
  readonly removed: readonly string[];
  /** What the graph says of itself now; undefined if nothing has been loaded. */
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
  /** Gives the records anew, of which these have the statuses that somebody decided on, with all that follows. Default: the same records with
   *  those statuses, of which nothing else follows. */
  readonly decide?: (statuses: Statuses) => readonly GraphRecord[];
  /** Reads what is there instead of trusting its fingerprints, and writes anew whatever was altered. Default false: it takes as long as reading
   *  all records. */
  readonly isMending?: boolean;
  /** Hears what the load would do before anything is written; again, where others write meanwhile. What it throws ends the load: the graph stays as it was. */
  readonly admit?: (plan: LoadPlan) => void | Promise<void>;
}

/**
 * Makes the graph hold these records and no others, in one transaction; the only writer of records. Loading twice changes nothing.
 * Only what differs is touched. A status that somebody decided on in the store stays, unless the file of the record says another one than at
 * the load before: then that is the last word.
 * @throws DuplicateRecordError, DanglingEdgeError, UnownedEdgeError, BadPropertyError, MissingStatusError, WriteConflictError, QueryCancelledError; then nothing was
 * written
 */
export async function loadRecords(
  engine: Engine,
  records: readonly GraphRecord[],
  options: LoadOptions = {},
): Promise<LoadReport> {
  requireValidRecords(records);
  return retryOnConflict(() => loadOnce(engine, records, options));
}

async function loadOnce(engine: Engine, records: readonly GraphRecord[], options: LoadOptions): Promise<LoadReport> {
  const old = await readMeta(engine);
  const { wanted, changes, decisions, strays } = await compare(engine, records, options);
  const { mark, installId = randomUUID(), onProgress, signal } = options;
  await options.admit?.(toPlan(changes, old));
  const meta = once((): GraphMeta => ({
    ...describe(changes, wanted, old?.installId ?? installId),
    ...(mark !== undefined && { mark }),
  }));
  if (hasChanges(changes) || strays.length > 0 || !isSame(meta(), old)) {
    const change = { ...changes, strays, labelOf: labelsOf(wanted), old, meta };
    await recordsOf(engine).write(change, { onProgress, ...(signal !== undefined && { signal }) });
  }
  return { ...countChanges(changes), ...reportOf(decisions) };
}

/** What a load found out. */
interface Comparison {
  /** The records with the statuses that were decided on. */
  readonly wanted: readonly GraphRecord[];
  readonly changes: Changes;
  readonly decisions: WeighedDecisions;
  readonly strays: readonly string[];
}

async function compare(engine: Engine, records: readonly GraphRecord[], options: LoadOptions): Promise<Comparison> {
  const stored = await recordsOf(engine).fingerprints();
  const statusInFiles = new Map(records.map(({ id, status }) => [id, status]));
  const decisions = weighDecisions(stored.values(), statusInFiles);
  const wanted = decisions.kept.size === 0 ? records : decide(records, decisions.kept, options);
  const nothing: Altered = { altered: new Set(), strays: [] };
  const { altered, strays } = options.isMending === true ? await findAltered(engine, stored, wanted) : nothing;
  const changes = findChanges(stored, wanted, ({ id }) => statusInFiles.get(id) ?? null, altered);
  return { wanted, changes, decisions, strays };
}

function decide(records: readonly GraphRecord[], statuses: Statuses, options: LoadOptions): readonly GraphRecord[] {
  if (options.decide === undefined) return withStatuses(records, statuses);
  const decided = options.decide(statuses);
  requireValidRecords(decided);
  return decided;
}

function reportOf({ kept, overruled, gone }: WeighedDecisions): Pick<LoadReport, "decisions"> {
  const isNone = kept.size + overruled.length + gone.length === 0;
  return isNone ? {} : { decisions: { kept: kept.size, overruled, gone } };
}

function hasChanges({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length > 0;
}

function labelsOf(records: readonly GraphRecord[]): RecordChange["labelOf"] {
  const labels = new Map(records.map(({ id, labels: [label = ""] }) => [id, label]));
  return (id) => labels.get(id) ?? "";
}

function countChanges({ added, changed, removed, unchangedCount: unchanged }: Changes): Omit<LoadReport, "decisions"> {
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
