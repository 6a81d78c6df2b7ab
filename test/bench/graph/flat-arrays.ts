import { nodePropertiesOf, type GraphRecord, type PropertyValue } from "../../../src/model/graph/graph-record.js";
import { readProperties, walkedType, type Candidate } from "./candidate.js";

interface FlatRows {
  readonly starts: Uint32Array;
  readonly nodes: Uint32Array;
  readonly edges: Uint32Array;
}

/** Compressed rows and columns as one array each, in no order: the fastest to read, and made anew for every change. */
export function holdInFlatArrays(records: readonly GraphRecord[]): Candidate {
  const numbers = new Map(records.map(({ id }, number) => [id, number] as const));
  const columns = columnsOf(records.map(nodePropertiesOf));
  const types = new Map<string, { readonly from: number[]; readonly to: number[]; readonly properties: object[] }>();
  for (const [owner, { edges }] of records.entries()) {
    for (const { type, from, to, properties = {} } of edges) {
      const table = types.get(type) ?? { from: [], to: [], properties: [] };
      types.set(type, table);
      table.from.push(from === undefined ? owner : (numbers.get(from) ?? -1));
      table.to.push(numbers.get(to) ?? -1);
      table.properties.push(properties);
    }
  }
  const tables = new Map(
    Array.from(types, ([type, { from, to, properties }]) => {
      const rows = { out: rowsOf(from, to, records.length), in: rowsOf(to, from, records.length) };
      return [type, { ...rows, columns: columnsOf(properties) }] as const;
    }),
  );
  return {
    name: "one array for each row table and column",
    walk() {
      const table = tables.get(walkedType);
      const status = table?.columns.get("status") ?? [];
      const { starts = new Uint32Array(), nodes = starts, edges = starts } = table?.out ?? {};
      let seen = 0;
      for (let node = 0; node < records.length; node += 1) {
        const end = starts[node + 1] ?? 0;
        for (let at = starts[node] ?? 0; at < end; at += 1) {
          if (status[edges[at] ?? 0] === "ACCEPTED" && (nodes[at] ?? -1) >= 0) seen += 1;
        }
      }
      return seen;
    },
    read() {
      let seen = 0;
      for (const name of readProperties)
        for (const value of columns.get(name) ?? []) if (value !== undefined) seen += 1;
      return seen;
    },
    find: (ids) => ids.filter((id) => numbers.get(id) !== undefined).length,
  };
}

function columnsOf(all: readonly object[]): ReadonlyMap<string, readonly (PropertyValue | undefined)[]> {
  const columns = new Map<string, (PropertyValue | undefined)[]>();
  for (const [number, properties] of all.entries()) {
    for (const [name, value] of Object.entries<PropertyValue>({ ...properties })) {
      const column =
        columns.get(name) ?? Array.from({ length: all.length }, (): PropertyValue | undefined => undefined);
      columns.set(name, column);
      column[number] = value;
    }
  }
  return columns;
}

function rowsOf(near: readonly number[], far: readonly number[], size: number): FlatRows {
  const starts = new Uint32Array(size + 1);
  for (const node of near) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  for (let node = 0; node < size; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const [next, nodes, edges] = [starts.slice(), new Uint32Array(near.length), new Uint32Array(near.length)];
  for (const [edge, node] of near.entries()) {
    const at = next[node] ?? 0;
    next[node] = at + 1;
    nodes[at] = far[edge] ?? 0;
    edges[at] = edge;
  }
  return { starts, nodes, edges };
}
