import { cypher, toQuery } from "../cypher/cypher.js";
import type { GraphRecord } from "../model/graph/graph-record.js";
import type { Engine, RunOptions } from "../engine/engine.js";

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
}

/** Nodes without a fingerprint were not made by a load. */
const everyStored = cypher`MATCH (n) WHERE n.contentHash IS NOT NULL
RETURN n.id AS id, coalesce(n.labelOrder, labels(n)) AS names, n.contentHash AS hash`;

/** What was loaded, by id. Reads one row a node. */
export async function readStored(engine: Engine, options: RunOptions = {}): Promise<ReadonlyMap<string, StoredRecord>> {
  const rows = await engine.read(toQuery(everyStored), options);
  return new Map(
    rows.map(([id, labels, contentHash]) => {
      const record = { id: id as string, labels: labels as readonly string[], contentHash: contentHash as string };
      return [record.id, record];
    }),
  );
}

/** The properties of a record's node: those of the record, its id, and what the store keeps. */
export function toNodeProperties(
  { id, labels, properties }: GraphRecord,
  contentHash: string,
): Readonly<Record<string, unknown>> {
  const keeping: Keeping = labels.length > 1 ? { contentHash, labelOrder: labels } : { contentHash };
  return { ...properties, id, ...keeping };
}

/** The record's own properties of those of its node, names in the order of the alphabet. */
export function fromNodeProperties(values: Readonly<Record<string, unknown>>): GraphRecord["properties"] {
  const own = Object.entries(values).filter(([name]) => !["id", "contentHash", "labelOrder"].includes(name));
  // What came from records is what a record may hold.
  return Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1))) as GraphRecord["properties"];
}
