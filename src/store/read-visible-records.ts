import type { RunOptions } from "../base/scheduling/deadline.js";
import type { Engine } from "../engine/engine.js";
import { findConcept } from "../model/declare/registry.js";
import type { GraphEdge, GraphRecord } from "../model/graph/graph-record.js";
import { isForReaders, isReviewed, visibleStatuses } from "../model/visibility.js";
import { readEach } from "./read-records.js";
import type { StoredRecord } from "./record-store.js";
import { recordsOf } from "./records-of.js";

/** The records that a reader may see. */
export interface VisibleRecords {
  /** Sorted by id. None of them names one that is left out. */
  readonly records: AsyncIterable<GraphRecord>;
  /** How many records of the graph are left out. */
  readonly omittedCount: number;
}

/** The records that may be seen: those of reviewed concepts if they have a status that is asked for, all others anyhow. With a record that is left
 *  out go its materialized edges, the edges of others to it, and properties of others that hold its id. What is not for readers is neither given
 *  nor counted. */
export async function readVisibleRecords(
  engine: Engine,
  asked?: readonly string[],
  options: RunOptions = {},
): Promise<VisibleRecords> {
  const stored = [...(await recordsOf(engine).fingerprints(undefined, options)).values()];
  const statuses = visibleStatuses(asked);
  const visible = stored.filter((record) => isVisible(record, statuses));
  const known = new Set(visible.map(({ id }) => id));
  const left = stored.filter(({ id }) => !known.has(id));
  const omitted = new Set(left.map(({ id }) => id));
  const omittedCount = left.filter(({ labels: [label = ""] }) => isForReaders(label)).length;
  return { records: withoutTraces(readEach(engine, visible, options), omitted), omittedCount };
}

function isVisible({ labels: [label = ""], status }: StoredRecord, statuses: readonly string[]): boolean {
  if (!isForReaders(label)) return false;
  return !isReviewed(findConcept(label)) || (status !== null && statuses.includes(status));
}

async function* withoutTraces(
  records: AsyncIterable<GraphRecord>,
  omitted: ReadonlySet<string>,
): AsyncGenerator<GraphRecord> {
  const isKept = ({ from, to }: GraphEdge) => !omitted.has(to) && (from === undefined || !omitted.has(from));
  for await (const { id, labels, status, properties, edges } of records) {
    const own = Object.entries(properties).filter(([, value]) => typeof value !== "string" || !omitted.has(value));
    yield { id, labels, status, properties: Object.fromEntries(own), edges: edges.filter(isKept) };
  }
}
