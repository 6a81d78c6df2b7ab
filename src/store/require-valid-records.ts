import type { GraphEdge, GraphRecord } from "../model/graph/graph-record.js";
import { findConcept } from "../model/declare/registry.js";
import { isReviewed, isStatus } from "../model/visibility.js";
import {
  BadPropertyError,
  DanglingEdgeError,
  DuplicateRecordError,
  MissingStatusError,
  UnownedEdgeError,
} from "./errors.js";
import { isPropertyValue } from "./property-value.js";

/** Whether a record of that id will be there beside those that are looked at. */
export type IsThere = (id: string) => boolean;

const nothingElse: IsThere = () => false;

/**
 * Lets records through that make a graph: before anything is written, so that no engine has to be trusted to refuse them.
 * @throws DuplicateRecordError, DanglingEdgeError, UnownedEdgeError, BadPropertyError, MissingStatusError for the first that is not sound
 */
export function requireValidRecords(records: readonly GraphRecord[], isThere = nothingElse): void {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) throw new DuplicateRecordError(id);
    ids.add(id);
  }
  for (const record of records) {
    requireKeepable(record.id, record.properties);
    requireStatus(record);
    for (const edge of record.edges) requireValidEdge(record, edge, (id) => ids.has(id) || isThere(id));
  }
}

/** The compiler does not know which concepts are reviewed. */
function requireStatus({ id, labels: [label = ""], status }: GraphRecord): void {
  if (isReviewed(findConcept(label)) && !isStatus(status)) throw new MissingStatusError(id, label);
}

function requireValidEdge(record: GraphRecord, edge: GraphEdge, isThere: IsThere): void {
  const { type, from = record.id, to, properties = {} } = edge;
  const missing = [from, to].find((id) => !isThere(id));
  if (missing !== undefined) throw new DanglingEdgeError(record.id, type, missing);
  const isOwned = edge.from === undefined ? properties["id"] === undefined : isMaterialized(record, edge);
  if (!isOwned) throw new UnownedEdgeError(record.id, type);
  requireKeepable(record.id, properties);
}

/** It can be found again by its record: over the record's own edge to where it starts, and by its `id`. */
function isMaterialized({ id, edges }: GraphRecord, { from, properties }: GraphEdge): boolean {
  return properties?.["id"] === id && edges.some((own) => own.from === undefined && own.to === from);
}

function requireKeepable(record: string, properties: Readonly<Record<string, unknown>>): void {
  for (const [property, value] of Object.entries(properties)) {
    if (!isPropertyValue(value)) throw new BadPropertyError(record, property);
  }
}
