import { cypher, param, toQuery, type CypherQuery } from "../cypher/cypher.js";
import type { NodeCounts } from "../domain/node-counts.js";
import type { Engine, RunOptions } from "../engine/engine.js";

/** What a graph says of itself: a node of its own, written in the same transaction as the records. */
export interface GraphMeta {
  /** How this program lays records out in the graph; a graph of another layout has to be loaded anew. */
  readonly schemaVersion: number;
  /** The same for the same records, on any engine. */
  readonly corpusVersion: string;
  /** Stays with the graph from its first load on. */
  readonly installId: string;
  readonly recordCount: number;
  /** What the records were read from, where the loader said so: a later start can tell by it whether anything has changed. */
  readonly origin?: string;
  /** How many nodes of each label there are; left out by releases that did not count them. */
  readonly counts?: NodeCounts;
}

/** The layout that this program writes and reads. */
export const schemaVersion = 4;

const readText = cypher`MATCH (m:Meta {id: 'meta'})
RETURN m.schemaVersion AS layout, m.corpusVersion AS corpus, m.installId AS install, m.recordCount AS records, m.origin AS origin, m.counts AS counts`;

/** What the graph says of itself; undefined where nothing has been loaded. */
export async function readMeta(engine: Engine, options?: RunOptions): Promise<GraphMeta | undefined> {
  const [row] = await engine.read(toQuery(readText), options);
  if (row === undefined) return undefined;
  const [layout, corpusVersion, installId, recordCount, origin, counts] = row;
  return {
    schemaVersion: Number(layout),
    corpusVersion: String(corpusVersion),
    installId: String(installId),
    recordCount: Number(recordCount),
    // Written by ourselves.
    ...(typeof counts === "string" && { counts: JSON.parse(counts) as NodeCounts }),
    ...(typeof origin === "string" && { origin }),
  };
}

/** Replaces what the graph says of itself. */
export function writeMeta({ counts, ...meta }: GraphMeta): CypherQuery {
  const properties = { id: "meta", ...meta, ...(counts && { counts: JSON.stringify(counts) }) };
  return toQuery(cypher`MERGE (m:Meta {id: 'meta'}) SET m = ${param(properties)}`);
}
