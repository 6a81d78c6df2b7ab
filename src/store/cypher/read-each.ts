import { readText } from "../../cypher/read-cells.js";
import { cypher, identifier, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { RunOptions } from "../../base/scheduling/deadline.js";
import type { CypherEngine } from "../../engine/engine.js";
import type { Row } from "../../engine/row.js";
import type { GraphEdge } from "../../model/graph/graph-record.js";
import { readProperties } from "../property-value.js";
import type { ReadRecord, StoredRecord, RecordEdge } from "../record-store.js";
import { fromNodeProperties } from "./stored-node.js";

const pageSize = 1000;

/** Records as the graph has them, in the order given; a page of them stands in memory at a time. */
export async function* readEach(
  engine: CypherEngine,
  stored: readonly StoredRecord[],
  options: RunOptions,
): AsyncGenerator<ReadRecord> {
  for (let start = 0; start < stored.length; start += pageSize) {
    const page = stored.slice(start, start + pageSize);
    const nodes = await readByLabel(engine, page, options, nodesOf);
    const edges = await readByLabel(engine, page, options, edgesOf);
    yield* assemble(page, nodes, edges);
  }
}

const everyContracted = toQuery(cypher`MATCH (a)-[r]->(b) WHERE r.id IS NOT NULL
RETURN r.id AS owner, a.id AS start, type(r) AS kind, b.id AS end, properties(r) AS found`);

/** Every edge that stands for a record, by the id that it carries. */
export async function readMaterialized(
  engine: CypherEngine,
  options: RunOptions,
): Promise<ReadonlyMap<string, readonly GraphEdge[]>> {
  const byOwner = new Map<string, GraphEdge[]>();
  for (const row of await engine.read(everyContracted, options)) {
    const owner = String(row[0]);
    const edges = byOwner.get(owner) ?? [];
    edges.push(toEdge(row));
    byOwner.set(owner, edges);
  }
  return byOwner;
}

/** An edge belongs to the record whose id it carries, else to where it begins. */
const edgesOfRecord: RowReader = (node) => cypher`${node}<-[r]-(a) WHERE coalesce(r.id, a.id) <> id
RETURN id AS key, coalesce(r.id, a.id) AS owner, type(r) AS kind
UNION ALL ${node}-[r]->() WHERE r.id IS NOT NULL AND r.id <> id RETURN id AS key, r.id AS owner, type(r) AS kind`;

/** The edges at some records that belong to others. */
export async function readEdges(
  engine: CypherEngine,
  stored: readonly StoredRecord[],
  options: RunOptions,
): Promise<readonly RecordEdge[]> {
  const found: RecordEdge[] = [];
  for (let start = 0; start < stored.length; start += pageSize) {
    const rows = await readByLabel(engine, stored.slice(start, start + pageSize), options, edgesOfRecord);
    for (const [end, edges] of rows)
      for (const [, owner, type] of edges) found.push({ owner: readText(owner), type: readText(type), end });
  }
  return found;
}

type RowReader = (node: Fragment) => Fragment;

const nodesOf: RowReader = (node) => cypher`${node} RETURN id AS key, properties(n) AS found`;

/** The record's own edges have no start here; the others start at a node that it has an edge to. */
const edgesOf: RowReader = (node) => cypher`${node}-[r]->(b) WHERE r.id IS NULL
RETURN id AS key, null AS start, type(r) AS kind, b.id AS end, properties(r) AS found
UNION ALL ${node}-->(a) MATCH (a)-[r]->(b) WHERE r.id = id WITH DISTINCT id, a, r, b
RETURN id AS key, a.id AS start, type(r) AS kind, b.id AS end, properties(r) AS found`;

/** Rows of a page by id. A node is looked up by its first label, so there is one query a label. */
async function readByLabel(
  engine: CypherEngine,
  page: readonly StoredRecord[],
  options: RunOptions,
  reader: RowReader,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const found = new Map<string, Row[]>(page.map(({ id }) => [id, []]));
  for (const label of new Set(page.map(({ labels }) => labels[0] ?? ""))) {
    const ids = page.filter(({ labels }) => labels[0] === label).map(({ id }) => id);
    const node = cypher`UNWIND ${param(ids)} AS id MATCH (n:${identifier(label)} {id: id})`;
    for (const row of await engine.read(toQuery(reader(node)), options)) found.get(readText(row[0]))?.push(row);
  }
  return found;
}

function* assemble(
  page: readonly StoredRecord[],
  nodes: ReadonlyMap<string, readonly Row[]>,
  edges: ReadonlyMap<string, readonly Row[]>,
): Generator<ReadRecord> {
  for (const { id, labels, contentHash, fileStatus } of page) {
    const [node] = nodes.get(id) ?? [];
    yield {
      id,
      labels,
      ...fromNodeProperties(node?.[1]),
      edges: (edges.get(id) ?? []).map(toEdge),
      contentHash,
      fileStatus,
    };
  }
}

function toEdge([, from, type, to, values]: Row): GraphEdge {
  const properties = readProperties(values);
  return {
    type: readText(type),
    ...(from === null ? {} : { from: readText(from) }),
    to: readText(to),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}
