import type { Engine } from "../engine/engine.js";
import type { GraphEdge, GraphRecord } from "../model/graph/graph-record.js";
import { edgeKey, hashRecord } from "./content-hash.js";
import { readEach } from "./read-records.js";
import type { StoredRecord } from "./record-store.js";
import { recordsOf } from "./records-of.js";

/** What stands in a graph otherwise than it was written. */
export interface Altered {
  /** Ids of records that are no longer what was written, or whose materialized edges are others than theirs. */
  readonly altered: ReadonlySet<string>;
  /** Ids whose materialized edges have to go, wherever they begin, before those of their records are written. */
  readonly strays: readonly string[];
}

/** Reads the whole graph to find what fingerprints do not show. */
export async function findAltered(
  engine: Engine,
  stored: ReadonlyMap<string, StoredRecord>,
  records: readonly GraphRecord[],
): Promise<Altered> {
  const altered = new Set<string>();
  for await (const record of readEach(engine, [...stored.values()])) {
    if (hashRecord(record) !== record.contentHash) altered.add(record.id);
  }
  const wanted = new Map(records.map(({ id, edges }) => [id, keysOf(edges)]));
  const strays = new Set<string>();
  for (const [id, edges] of await recordsOf(engine).materializedEdges()) {
    if (stored.has(id) && keysOf(edges) === wanted.get(id)) continue;
    if (stored.has(id)) altered.add(id);
    strays.add(id);
  }
  return { altered, strays: [...new Set([...altered, ...strays])] };
}

function keysOf(edges: readonly GraphEdge[]): string {
  const materialized = edges.filter(({ from }) => from !== undefined);
  return materialized.map(edgeKey).sort().join("\n");
}
