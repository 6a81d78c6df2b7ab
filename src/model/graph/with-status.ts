import { carriesStatus, type RecordStatus } from "../visibility.js";
import type { GraphEdge, GraphRecord } from "./graph-record.js";

/** Statuses by the ids of records. */
export type Statuses = ReadonlyMap<string, RecordStatus>;

/** Records of which some have other statuses, and with them the edges that stand for them. */
export function withStatuses(records: readonly GraphRecord[], statuses: Statuses): readonly GraphRecord[] {
  return records.map((record) => {
    const status = statuses.get(record.id);
    return status === undefined ? record : withStatus(record, status);
  });
}

/** The record with another status, which the edges that stand for it have too. */
export function withStatus<R extends GraphRecord>(record: R, status: RecordStatus): R {
  const isLagging = (edge: GraphEdge): boolean => hasStatus(edge) && edge.properties?.["status"] !== status;
  if (record.status === status && !record.edges.some(isLagging)) return record;
  const edges = record.edges.map((edge) =>
    isLagging(edge) ? { ...edge, properties: { ...edge.properties, status } } : edge,
  );
  return { ...record, status, edges };
}

function hasStatus({ type, from, properties }: GraphEdge): boolean {
  return from !== undefined && carriesStatus(type) && properties?.["status"] !== undefined;
}
