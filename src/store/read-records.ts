import { readText } from "../cypher/cells.js";
import { cypher, identifier, param, toQuery, type Fragment } from "../cypher/cypher.js";
import type { GraphEdge, GraphRecord } from "../model/graph/graph-record.js";
import type { Engine, RunOptions } from "../engine/engine.js";
import type { Row } from "../engine/row.js";
import { edgeKey } from "./content-hash.js";
import { readProperties } from "./property-value.js";
import { fromNodeProperties, readStored, type StoredRecord } from "./stored-record.js";

/** A record as the graph has it, with the fingerprint that was kept when it was written. */
export interface ReadRecord extends GraphRecord {
  readonly contentHash: string;
}

const pageSize = 1000;

/**
 * Every record that was loaded, as it was loaded: sorted by id, with its own edges and its contracted ones, sorted too.
 * Beside the list of ids one page stands in memory at a time.
 */
export async function* readRecords(engine: Engine, options: RunOptions = {}): AsyncGenerator<ReadRecord> {
  yield* readEach(engine, [...(await readStored(engine, options)).values()], options);
}

/** The same of these records alone. */
export async function* readEach(
  engine: Engine,
  records: readonly StoredRecord[],
  options: RunOptions = {},
): AsyncGenerator<ReadRecord> {
  const stored = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (let start = 0; start < stored.length; start += pageSize) {
    const page = stored.slice(start, start + pageSize);
    const nodes = await readByLabel(engine, page, options, nodesOf);
    const edges = await readByLabel(engine, page, options, edgesOf);
    yield* assemble(page, nodes, edges);
  }
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
  engine: Engine,
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
  for (const { id, labels, contentHash } of page) {
    const [node] = nodes.get(id) ?? [];
    const sorted = (edges.get(id) ?? []).map(toEdge).sort((a, b) => (edgeKey(a) < edgeKey(b) ? -1 : 1));
    yield { id, labels, ...fromNodeProperties(node?.[1]), edges: sorted, contentHash };
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
