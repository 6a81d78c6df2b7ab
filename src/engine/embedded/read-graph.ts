import { groupBy } from "../../base/group-by.js";
import { readMap, readText, readTexts, type Cell } from "../../cypher/cells.js";
import { cypher, identifier, toQuery } from "../../cypher/cypher.js";
import { emptySnapshot } from "../../graph/snapshot.js";
import type { HeldGraph } from "../../graph/held-graph.js";
import { patchInTurns } from "../../graph/patch.js";
import { declaredLayout } from "../../model/graph/declared-layout.js";
import type { GraphEdge, GraphRecord, PropertyValue } from "../../model/graph/graph-record.js";
import { isStatus } from "../../model/visibility.js";
import type { Engine } from "../engine.js";

const everyNode = toQuery(cypher`MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Meta
RETURN n.id AS c0, coalesce(n.labelOrder, labels(n)) AS c1, properties(n) AS c2`);
const everyType = toQuery(cypher`MATCH (a)-[r]->(b) RETURN DISTINCT type(r) AS c0`);
const version = toQuery(cypher`MATCH (m:Meta) RETURN m.corpusVersion AS c0`);

/** Reads a whole graph into memory. Each node brings along the edges that begin at it. */
export async function readGraph(engine: Pick<Engine, "read">): Promise<HeldGraph> {
  const edges = groupBy(await readEdges(engine), ({ from }) => from);
  const records = (await engine.read(everyNode)).map(([key, labels, properties]): GraphRecord => {
    const id = readText(key);
    const { id: _id, contentHash: _hash, labelOrder: _order, status, ...own } = readProperties(properties);
    return {
      id,
      labels: readTexts(labels),
      status: isStatus(status) ? status : null,
      properties: own,
      edges: edges.get(id) ?? [],
    };
  });
  const [meta] = await engine.read(version);
  const snapshot = await patchInTurns(emptySnapshot(declaredLayout()), { put: records });
  return { snapshot, corpusVersion: String(meta?.[0] ?? "") };
}

async function readEdges(engine: Pick<Engine, "read">): Promise<readonly (GraphEdge & { readonly from: string })[]> {
  const types = (await engine.read(everyType)).map(([type]) => readText(type));
  const rows = types.map(async (type) => {
    const query = toQuery(cypher`MATCH (a)-[r:${identifier(type)}]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL
RETURN a.id AS c0, b.id AS c1, properties(r) AS c2`);
    return (await engine.read(query)).map(([from, to, properties]) => {
      return { type, from: readText(from), to: readText(to), properties: readProperties(properties) };
    });
  });
  return (await Promise.all(rows)).flat();
}

function readProperties(cell: Cell): Readonly<Record<string, PropertyValue>> {
  return Object.fromEntries(
    Object.entries(readMap(cell)).flatMap(([name, value]) => (isProperty(value) ? [[name, value] as const] : [])),
  );
}

/** The store writes no others. */
function isProperty(value: unknown): value is PropertyValue {
  return Array.isArray(value) || ["string", "number", "boolean"].includes(typeof value);
}
