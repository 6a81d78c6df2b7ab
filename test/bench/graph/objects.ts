import { nodePropertiesOf, type GraphEdge, type GraphRecord } from "../../../src/model/graph/graph-record.js";
import { readProperties, walkedType, type Candidate } from "./candidate.js";

interface PlainNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: ReturnType<typeof nodePropertiesOf>;
  readonly out: Map<string, PlainEdge[]>;
  readonly in: Map<string, PlainEdge[]>;
}

interface PlainEdge {
  readonly from: PlainNode;
  readonly to: PlainNode;
  readonly properties: GraphEdge["properties"];
}

/** What one writes first: an object for each node and each edge, which know each other. */
export function holdInObjects(records: readonly GraphRecord[]): Candidate {
  const nodes = new Map<string, PlainNode>();
  for (const record of records) {
    const { id, labels } = record;
    nodes.set(id, { id, labels, properties: { ...nodePropertiesOf(record) }, out: new Map(), in: new Map() });
  }
  for (const { id, edges } of records) for (const edge of edges) tie(nodes, edge, id);
  const all = [...nodes.values()];
  return {
    name: "objects that know each other",
    walk() {
      let seen = 0;
      for (const node of all) {
        for (const edge of node.out.get(walkedType) ?? []) {
          if (edge.properties?.["status"] === "ACCEPTED" && edge.to !== undefined) seen += 1;
        }
      }
      return seen;
    },
    read() {
      let seen = 0;
      for (const name of readProperties)
        for (const { properties } of all) if (properties[name] !== undefined) seen += 1;
      return seen;
    },
    find: (ids) => ids.filter((id) => nodes.get(id) !== undefined).length,
  };
}

function tie(nodes: ReadonlyMap<string, PlainNode>, edge: GraphEdge, owner: string): void {
  const [from, to] = [nodes.get(edge.from ?? owner), nodes.get(edge.to)];
  if (from === undefined || to === undefined) throw new Error(`An edge of "${owner}" leads nowhere.`);
  const tied = { from, to, properties: edge.properties && { ...edge.properties } };
  add(from.out, edge.type, tied);
  add(to.in, edge.type, tied);
}

function add(rows: Map<string, PlainEdge[]>, type: string, edge: PlainEdge): void {
  const row = rows.get(type);
  if (row === undefined) rows.set(type, [edge]);
  else row.push(edge);
}
