import { readText, readTexts, type Cell } from "../cypher/cells.js";
import { cypher, toQuery } from "../cypher/cypher.js";
import { nodePropertiesOf, type GraphRecord } from "../model/graph/graph-record.js";
import { isStatus } from "../model/visibility.js";
import type { Engine, RunOptions } from "../engine/engine.js";
import { readProperties } from "./property-value.js";

/** What the store keeps on a node for itself: no part of the record. */
export interface Keeping {
  /** The fingerprint of all that the record brought along. */
  readonly contentHash: string;
  /** The labels in the record's order, where there are several: an engine gives them back in its own. */
  readonly labelOrder?: readonly string[];
}

/** A record as the graph has it. */
export interface StoredRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly contentHash: string;
  /** Its review status; `null` if it has none. */
  readonly status: GraphRecord["status"];
}

/** Nodes without a fingerprint were not made by a load. */
const everyStored = cypher`MATCH (n) WHERE n.contentHash IS NOT NULL
RETURN n.id AS id, coalesce(n.labelOrder, labels(n)) AS names, n.contentHash AS hash, n.status AS status`;

/** What was loaded, by id. Reads one row a node. */
export async function readStored(engine: Engine, options: RunOptions = {}): Promise<ReadonlyMap<string, StoredRecord>> {
  const rows = await engine.read(toQuery(everyStored), options);
  return new Map(
    rows.map(([key, labels, hash, status]) => {
      const [id, contentHash] = [readText(key), readText(hash)];
      return [id, { id, labels: readTexts(labels), contentHash, status: toStatus(status) }];
    }),
  );
}

/** The properties of a record's node: those of the record, its status and id, and what the store keeps. */
export function toNodeProperties(
  { id, labels, ...own }: GraphRecord,
  contentHash: string,
): Readonly<Record<string, unknown>> {
  const keeping: Keeping = labels.length > 1 ? { contentHash, labelOrder: labels } : { contentHash };
  return { ...nodePropertiesOf(own), id, ...keeping };
}

/** The record's own properties of those of its node, names in the order of the alphabet, and its status. */
export function fromNodeProperties(node: Cell): Pick<GraphRecord, "status" | "properties"> {
  const { id: _id, contentHash: _hash, labelOrder: _order, status, ...properties } = readProperties(node);
  return { status: toStatus(status), properties };
}

function toStatus(value: unknown): GraphRecord["status"] {
  return isStatus(value) ? value : null;
}
