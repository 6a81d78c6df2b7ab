import { isList } from "../../../base/guards/is-list.js";
import { isMapping } from "../../../base/guards/is-mapping.js";
import type { GraphRecord } from "../../../model/graph/graph-record.js";
import { withStatus } from "../../../model/graph/with-status.js";
import { isStatus } from "../../../model/visibility.js";
import type { Kept, StoredRecord } from "../../../store/record-store.js";
import type { Cell } from "./connection.js";

/** What a row says of a record before one reads the record itself. */
export const keyColumns = "id, labels, status, content_hash, file_status";
/** The rest. */
export const ownColumns = "properties, edges";

/** The columns of a row, `written` last. */
export function toCells(record: GraphRecord, { hashOf, fileStatusOf }: Kept, written: number): readonly Cell[] {
  const { id, labels, status, properties, edges } = record;
  const own = [JSON.stringify(properties), JSON.stringify(edges)];
  return [id, labels[0] ?? "", labels.join(" "), status, hashOf(record), fileStatusOf(record), ...own, written];
}

/** From `keyColumns`. */
export function toStored([id, labels, status, contentHash, fileStatus]: readonly unknown[]): StoredRecord {
  return {
    id: String(id),
    labels: labels === "" ? [] : String(labels).split(" "),
    status: isStatus(status) ? status : null,
    contentHash: String(contentHash),
    fileStatus: isStatus(fileStatus) ? fileStatus : null,
  };
}

/** From `ownColumns`. @throws SyntaxError, TypeError for what no record was written as */
export function toOwn([properties, edges]: readonly unknown[]): Pick<GraphRecord, "properties" | "edges"> {
  return { properties: readProperties(properties), edges: readEdges(edges) };
}

/** From both, one after the other. The edges that stand for it have its status, whoever has set it. */
export function toRecord([id, labels, status, contentHash, fileStatus, ...own]: readonly unknown[]): GraphRecord {
  const stored = toStored([id, labels, status, contentHash, fileStatus]);
  const record = { id: stored.id, labels: stored.labels, status: stored.status, ...toOwn(own) };
  return stored.status === null ? record : withStatus(record, stored.status);
}

function readProperties(text: unknown): GraphRecord["properties"] {
  const value: unknown = JSON.parse(String(text));
  if (isProperties(value)) return value;
  throw new TypeError("properties that are no object");
}

function readEdges(text: unknown): GraphRecord["edges"] {
  const value: unknown = JSON.parse(String(text));
  if (isEdges(value)) return value;
  throw new TypeError("edges that are no list");
}

/* The store writes nothing else, and `check` holds each record against its fingerprint. */
function isProperties(value: unknown): value is GraphRecord["properties"] {
  return isMapping(value);
}

function isEdges(value: unknown): value is GraphRecord["edges"] {
  return isList(value) && value.every(isMapping);
}
