import type { RunOptions } from "../base/scheduling/deadline.js";
import type { Engine } from "../engine/engine.js";
import { findConcept } from "../model/declare/registry.js";
import type { GraphRecord } from "../model/graph/graph-record.js";
import { withStatus, type Statuses } from "../model/graph/with-status.js";
import { isReviewed, statusRules, type RecordStatus } from "../model/visibility.js";
import { hashRecord } from "./content-hash.js";
import type { ReadRecord, StoredRecord } from "./record-store.js";
import { recordsOf } from "./records-of.js";

/** What becomes of the decided statuses of a graph when files are loaded. */
export interface WeighedDecisions {
  /** The files say what they said before, so that the decision stands. */
  readonly kept: Statuses;
  /** The ids of records of which the files say something new: that was written after the decision, and is the last word. */
  readonly overruled: readonly string[];
  /** The ids of records that the files have no more. */
  readonly gone: readonly string[];
}

/** The status that somebody gave a record in the store; `undefined` if it has the one of its file, or none that a record can have. */
export function decidedStatus({ labels: [label = ""], status, fileStatus }: StoredRecord): RecordStatus | undefined {
  const isDecided = status !== null && fileStatus !== null && status !== fileStatus;
  return isDecided && isReviewed(findConcept(label)) ? status : undefined;
}

/** Holds the decisions in the store against what the files say now. */
export function weighDecisions(
  stored: Iterable<StoredRecord>,
  statusInFiles: ReadonlyMap<string, GraphRecord["status"]>,
): WeighedDecisions {
  const kept = new Map<string, RecordStatus>();
  const overruled: string[] = [];
  const gone: string[] = [];
  for (const record of stored) {
    const [status, said] = [decidedStatus(record), statusInFiles.get(record.id)];
    if (status === undefined || said === status) continue;
    if (said === undefined) gone.push(record.id);
    else if (said === record.fileStatus) kept.set(record.id, status);
    else overruled.push(record.id);
  }
  return { kept, overruled, gone };
}

/** How many records have a status that somebody decided on. */
export async function countDecisions(engine: Engine, options?: RunOptions): Promise<number> {
  const stored = await recordsOf(engine).fingerprints(undefined, options);
  return [...stored.values()].filter((record) => decidedStatus(record) !== undefined).length;
}

/** The status that a record had when it was written, if nothing but its status is another one now; `undefined` if more is, or nothing. */
export function statusBefore(record: ReadRecord): RecordStatus | undefined {
  const others = Object.keys(statusRules).filter((status): status is RecordStatus => status !== record.status);
  if (record.status === null) return undefined;
  return others.find((status) => hashRecord(withStatus(record, status)) === record.contentHash);
}
