import type { Engine, CypherEngine } from "../../../src/engine/engine.js";
import type { Snapshot } from "../../../src/graph/snapshot.js";
import type { Column } from "../../../src/graph/column.js";

/** Every node and every edge of a graph, whatever brought them there; without what the graph says of itself. */
export interface Picture {
  /** Labels and properties of each, as text, sorted. */
  readonly nodes: readonly string[];
  /** Ends, type and properties of each, as text, sorted. */
  readonly edges: readonly string[];
}

/** Draws a graph as its engine has it: equal for equal graphs on the same engine. */
export async function pictureOf(engine: Engine): Promise<Picture> {
  const { nodes, edges } = engine.records ? snapshotRows((await engine.graph()).snapshot) : await cypherRows(engine);
  return { nodes: toTexts(nodes), edges: toTexts(edges) };
}

/** The edges of a graph: where each begins, its type, where it ends. */
export async function endsOfEdges(engine: Engine): Promise<readonly (readonly [string, string, string])[]> {
  const { edges } = engine.records ? snapshotRows((await engine.graph()).snapshot) : await cypherRows(engine);
  return edges.map(([from, type, to]) => [String(from), String(type), String(to)] as const);
}

interface Rows {
  readonly nodes: readonly (readonly unknown[])[];
  readonly edges: readonly (readonly unknown[])[];
}

async function cypherRows(engine: CypherEngine): Promise<Rows> {
  const ask = (text: string) => engine.read({ text, parameters: {} });
  return {
    nodes: await ask("MATCH (n) WHERE NOT n:Meta RETURN labels(n) AS l, properties(n) AS p"),
    edges: await ask("MATCH (a)-[r]->(b) RETURN a.id AS f, type(r) AS t, b.id AS e, properties(r) AS p"),
  };
}

function snapshotRows(snapshot: Snapshot): Rows {
  const nodes = [...snapshot.byId.nodes];
  const propertiesOf = (number: number, names: readonly string[], column: (name: string) => Column) =>
    Object.fromEntries(names.map((name) => [name, column(name).at(number)]));
  return {
    nodes: nodes.map((node) => [
      snapshot.labelsOf(node),
      propertiesOf(node, ["id", ...snapshot.properties], (name) => snapshot.property(name)),
    ]),
    edges: snapshot.edgeTypes.flatMap((type) => {
      const table = snapshot.edges(type);
      return nodes.flatMap((node) => {
        const { nodes: ends, edges, start, end } = table.out.of(node);
        return Array.from(edges.subarray(start, end), (edge, place) => [
          snapshot.idOf(node),
          type,
          snapshot.idOf(ends[start + place] ?? -1),
          propertiesOf(edge, table.properties, (name) => table.property(name)),
        ]);
      });
    }),
  };
}

function toTexts(rows: Rows["nodes"]): readonly string[] {
  return rows.map((row) => JSON.stringify(row, sortKeys)).sort();
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
