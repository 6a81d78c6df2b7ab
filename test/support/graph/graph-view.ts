import type { PropertyValue } from "../../../src/model/graph/graph-record.js";
import type { Direction } from "../../../src/model/graph/graph-layout.js";
import type { Column } from "../../../src/graph/column.js";
import { orderName, tallyName, type Snapshot } from "../../../src/graph/snapshot.js";

type Properties = Readonly<Record<string, PropertyValue>>;

/** All that a reader can tell of a graph, in ids instead of numbers. */
export interface GraphView {
  readonly nodes: readonly {
    readonly id: string;
    readonly labels: readonly string[];
    readonly properties: Properties;
  }[];
  /** `X out a`: the edges of a node in their order; nodes without such an edge are left out. */
  readonly rows: Readonly<Record<string, readonly EdgeView[]>>;
  readonly edgeCounts: Readonly<Record<string, number>>;
  readonly orders: Readonly<Record<string, readonly string[]>>;
  readonly tallies: Readonly<Record<string, readonly (readonly [PropertyValue, number])[]>>;
  readonly counts: Readonly<Record<string, number>>;
}

/** An edge as one of its ends sees it. */
export interface EdgeView {
  readonly to: string;
  readonly owner: string;
  readonly properties: Properties;
}

/** Reads all of a snapshot. */
export function viewOf(snapshot: Snapshot): GraphView {
  const nodes = [...snapshot.byId.nodes];
  const { layout } = snapshot.parts;
  const idsIn = (numbers: Iterable<number>): readonly string[] => Array.from(numbers, (node) => snapshot.idOf(node));
  const labels = new Set(nodes.flatMap((node) => snapshot.labelsOf(node)));
  const countsOf = snapshot.edgeTypes.map((type) => [type, snapshot.edges(type).count] as const);
  return {
    nodes: nodes.map((node) => ({
      id: snapshot.idOf(node),
      labels: snapshot.labelsOf(node),
      properties: propertiesAt(node, snapshot.properties, (name) => snapshot.property(name)),
    })),
    rows: Object.fromEntries(snapshot.edgeTypes.flatMap((type) => rowsOf(snapshot, type))),
    edgeCounts: Object.fromEntries(countsOf.filter(([, count]) => count > 0)),
    orders: Object.fromEntries(
      layout.orders.map((order) => [
        orderName(order),
        idsIn(snapshot.inOrder(order.label, ...order.keys)?.nodes ?? []),
      ]),
    ),
    tallies: Object.fromEntries(
      layout.tallies.map((tally) => [tallyName(tally), sorted(snapshot.tally(tally.label, tally.property) ?? [])]),
    ),
    counts: Object.fromEntries([...labels].map((label) => [label, snapshot.count(label)])),
  };
}

/** Counts in an order that does not depend on how they came about. */
export function sorted(counts: Iterable<readonly [PropertyValue, number]>): GraphView["tallies"][string] {
  return [...counts].sort(([a], [b]) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function rowsOf(snapshot: Snapshot, type: string): readonly (readonly [string, readonly EdgeView[]])[] {
  const table = snapshot.edges(type);
  const read = (node: number, direction: Direction): readonly EdgeView[] => {
    const { nodes, edges, start, end } = table[direction].of(node);
    return Array.from(edges.subarray(start, end), (edge, index) => ({
      to: snapshot.idOf(nodes[start + index] ?? -1),
      owner: snapshot.idOf(table.owner(edge)),
      properties: propertiesAt(edge, table.properties, (name) => table.property(name)),
    }));
  };
  return [...snapshot.byId.nodes].flatMap((node) =>
    (["out", "in"] as const)
      .filter((direction) => table[direction].degree(node) > 0)
      .map((direction) => [`${type} ${direction} ${snapshot.idOf(node)}`, read(node, direction)] as const),
  );
}

function propertiesAt(number: number, names: readonly string[], column: (name: string) => Column): Properties {
  const values = names.map((name) => [name, column(name).at(number)] as const);
  return Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
