import { readText, readTexts, type Cell } from "../../cypher/read-cells.js";
import { cypher, empty, identifier, toQuery, type CypherQuery } from "../../cypher/cypher.js";
import type { Row } from "../../engine/row.js";
import { nodePropertiesOf, type GraphRecord } from "../../model/graph/graph-record.js";
import { isStatus } from "../../model/visibility.js";
import { readProperties } from "../property-value.js";
import type { Kept, StoredRecord } from "../record-store.js";

/** What the store keeps on a node for itself: no part of the record. */
export interface Keeping {
  /** The fingerprint of all that the record brought along. */
  readonly contentHash: string;
  /** What its file said of its status. */
  readonly fileStatus?: string;
  /** The labels in the record's order, where there are several: an engine gives them back in its own. */
  readonly labelOrder?: readonly string[];
}

/** What `toStored` reads of a node `n`. */
export const storedColumns = cypher`n.id AS id, coalesce(n.labelOrder, labels(n)) AS names, n.contentHash AS hash,
  n.status AS status, n.fileStatus AS said`;

/** Asks what was loaded, one row a node. Nodes without a fingerprint were not made by a load. */
export function everyStored(label?: string): CypherQuery {
  const labelled = label === undefined ? empty : cypher`:${identifier(label)}`;
  return toQuery(cypher`MATCH (n${labelled}) WHERE n.contentHash IS NOT NULL RETURN ${storedColumns}`);
}

/** Asks for one node that was loaded. */
export const anyStored = toQuery(cypher`MATCH (n) WHERE n.contentHash IS NOT NULL RETURN n.id AS id LIMIT 1`);

/** A row of `storedColumns`. */
export function toStored([id, labels, hash, status, fileStatus]: Row): StoredRecord {
  return {
    id: readText(id),
    labels: readTexts(labels),
    contentHash: readText(hash),
    status: toStatus(status),
    fileStatus: toStatus(fileStatus),
  };
}

/** The properties of a record's node: those of the record, its status and id, and what the store keeps. */
export function toNodeProperties(
  record: GraphRecord,
  { hashOf, fileStatusOf }: Kept,
): Readonly<Record<string, unknown>> {
  const { id, labels, ...own } = record;
  const fileStatus = fileStatusOf(record);
  const keeping: Keeping = {
    contentHash: hashOf(record),
    ...(fileStatus !== null && { fileStatus }),
    ...(labels.length > 1 && { labelOrder: labels }),
  };
  return { ...nodePropertiesOf(own), id, ...keeping };
}

/** The record's own properties of those of its node, names in the order of the alphabet, and its status. */
export function fromNodeProperties(node: Cell): Pick<GraphRecord, "status" | "properties"> {
  const {
    id: _id,
    contentHash: _hash,
    fileStatus: _said,
    labelOrder: _order,
    status,
    ...properties
  } = readProperties(node);
  return { status: toStatus(status), properties };
}

function toStatus(value: unknown): GraphRecord["status"] {
  return isStatus(value) ? value : null;
}
