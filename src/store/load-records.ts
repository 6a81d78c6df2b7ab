import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { CypherQuery } from "../cypher/cypher.js";
import type { GraphRecord } from "../model/graph/graph-record.js";
import { countNodes } from "../model/graph/node-counts.js";
import type { Engine } from "../engine/engine.js";
import { hashCorpus } from "./content-hash.js";
import { createEdges, deleteContractedEdges, deleteOwnEdges } from "./edge-steps.js";
import { findChanges, type Changes } from "./find-changes.js";
import { readMeta, schemaVersion, writeMeta, type CorpusMark, type GraphMeta } from "./meta.js";
import { createNodes, deleteNodes, replaceNodes } from "./node-steps.js";
import { requireSound } from "./require-sound.js";
import type { Step } from "./step.js";

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

/** How far a load has come, in nodes and edges. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

/** What a caller may want of a load. */
export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
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
 * Only what differs is touched: a record's node, its own edges, and the edges that carry its id.
 * Nodes are looked up by their first label and `id`, so the engine should be prepared with keys for both.
 * @throws DuplicateRecordError, DanglingEdgeError, UnownedEdgeError, BadPropertyError, MissingStatusError, QueryCancelledError; then nothing was written
 */
export async function loadRecords(
  engine: Engine,
  records: readonly GraphRecord[],
  options: LoadOptions = {},
): Promise<LoadReport> {
  requireSound(records);
  const changes = await findChanges(engine, records);
  const old = await readMeta(engine);
  const { mark, installId = randomUUID() } = options;
  await options.admit?.(toPlan(changes, old));
  const describeNow = (): GraphMeta => ({
    ...describe(changes, records, old?.installId ?? installId),
    ...(mark !== undefined && { mark }),
  });
  const steps = planSteps(changes, records);
  if (steps.length > 0 || !isSame(describeNow(), old)) {
    const { signal } = options;
    await engine.write(allStatements(steps, describeNow, options.onProgress), signal === undefined ? {} : { signal });
  }
  return countChanges(changes);
}

function countChanges({ added, changed, removed, unchangedCount: unchanged }: Changes): LoadReport {
  return { added: added.length, changed: changed.length, removed: removed.length, unchanged };
}

function toPlan(changes: Changes, old: GraphMeta | undefined): LoadPlan {
  return { ...countChanges(changes), removed: changes.removed.map(({ id }) => id), old };
}

/** What is taken away comes first, then nodes, then the edges between them. */
function planSteps(changes: Changes, records: readonly GraphRecord[]): readonly Step[] {
  const { added, changed, removed, hashOf } = changes;
  const labelOf = new Map(records.map(({ id, labels }) => [id, labels[0] ?? ""]));
  const outdated = [...changed.map(({ stored }) => stored), ...removed];
  return [
    ...deleteContractedEdges(outdated),
    ...deleteOwnEdges(outdated),
    ...deleteNodes(removed),
    ...replaceNodes(changed, hashOf),
    ...createNodes(added, hashOf),
    ...createEdges([...added, ...changed.map(({ record }) => record)], labelOf),
  ].filter(({ size }) => size > 0);
}

/** Can be walked again, should the engine have to begin anew. Statements are made as they are sent, and fingerprints with them, so that
 *  a server is at work meanwhile. */
function allStatements(
  steps: readonly Step[],
  describeNow: () => GraphMeta,
  onProgress: LoadOptions["onProgress"],
): Iterable<CypherQuery> {
  const total = steps.reduce((sum, { size }) => sum + size, 0);
  return {
    *[Symbol.iterator]() {
      let done = 0;
      for (const step of steps) {
        for (const { statement, size } of step.batches()) {
          onProgress?.({ done, total });
          yield statement;
          done += size;
        }
      }
      yield writeMeta(describeNow());
      onProgress?.({ done: total, total });
    },
  };
}

function describe({ hashOf }: Changes, records: readonly GraphRecord[], installId: string): GraphMeta {
  const hashes = new Map(records.map((record) => [record.id, hashOf(record)]));
  const [corpusVersion, recordCount, counts] = [hashCorpus(hashes), records.length, countNodes(records)];
  return { schemaVersion, corpusVersion, installId, recordCount, counts };
}

function isSame(some: GraphMeta, other: GraphMeta | undefined): boolean {
  return isDeepStrictEqual(some, other);
}
