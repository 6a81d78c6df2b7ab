import type { GraphEdge, GraphRecord } from "../model/graph/graph-record.js";
import type { RunOptions } from "../base/scheduling/deadline.js";
import type { Engine } from "../engine/engine.js";
import { edgeKey, hashCorpus, hashRecord } from "./content-hash.js";
import { statusBefore } from "./decisions.js";
import { readMeta } from "./meta.js";
import { readRecords } from "./read-records.js";
import { recordsOf } from "./records-of.js";

/** Something that a graph which was only ever loaded cannot show. */
export interface Disagreement {
  /** The record it is about; `meta` for the graph as a whole. */
  readonly id: string;
  /**
   * `DECIDED`: nothing but its status is other than what was written, so that somebody has decided on it; what follows from that is not worked
   * out yet. `ALTERED`: the node or its edges are no longer what was loaded. `MISSING_EDGE`: a materialized edge that the record calls for is not there.
   * `SURPLUS_EDGE`: one is there that no record calls for. `META`: the graph does not hold what it says of itself.
   */
  readonly problem: "DECIDED" | "ALTERED" | "MISSING_EDGE" | "SURPLUS_EDGE" | "META";
  /** The edge in question, where it is about one: `(article/a)-[:REFERS_TO]->(article/b)`. */
  readonly edge?: string;
}

/** The materialized edges that a record calls for. */
export type Contract = (record: GraphRecord) => readonly GraphEdge[];

/** Proves that records, their materialized edges and what the graph says of itself agree; sorted by id. `[]` if they do. */
export async function findDisagreements(
  engine: Engine,
  materialize: Contract,
  options: RunOptions = {},
): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = [];
  const surplus = await readMaterialized(engine, options);
  const hashes = new Map<string, string>();
  for await (const record of readRecords(engine, options)) {
    hashes.set(record.id, record.contentHash);
    const isWritten = hashRecord(record) === record.contentHash;
    const before = isWritten ? undefined : statusBefore(record);
    if (!isWritten) found.push({ id: record.id, problem: before === undefined ? "ALTERED" : "DECIDED" });
    // Those of a record that was decided on are right but for their status, as the fingerprint shows.
    const called = before === undefined ? materialize(record) : record.edges.filter(({ from }) => from !== undefined);
    for (const edge of called) {
      if (!takeAway(surplus, record.id, edge))
        found.push({ id: record.id, problem: "MISSING_EDGE", edge: spell(edge) });
    }
  }
  for (const [id, edges] of surplus) {
    for (const edge of edges) found.push({ id, problem: "SURPLUS_EDGE", edge: spell(edge) });
  }
  const meta = await readMeta(engine);
  const isMetaRight = meta?.recordCount === hashes.size && meta.corpusVersion === hashCorpus(hashes);
  if (!isMetaRight && (meta !== undefined || hashes.size > 0)) found.push({ id: "meta", problem: "META" });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those of each record in a list that can be shortened. */
async function readMaterialized(engine: Engine, options: RunOptions): Promise<Map<string, GraphEdge[]>> {
  const materialized = await recordsOf(engine).materializedEdges(options);
  return new Map([...materialized].map(([id, edges]) => [id, [...edges]]));
}

/** Whether the edge was among those of its record; it is not any more. */
function takeAway(edges: Map<string, GraphEdge[]>, id: string, wanted: GraphEdge): boolean {
  const ofRecord = edges.get(id) ?? [];
  const at = ofRecord.findIndex((edge) => edgeKey(edge) === edgeKey(wanted));
  if (at >= 0) ofRecord.splice(at, 1);
  return at >= 0;
}

function spell({ from, type, to }: GraphEdge): string {
  return `(${from ?? ""})-[:${type}]->(${to})`;
}
