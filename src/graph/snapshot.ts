import type { GraphLayout, LabelOrder, OrderKey, TallyOf } from "../model/graph/graph-layout.js";
import type { PropertyValue } from "../model/graph/graph-record.js";
import { emptyColumn, type Column } from "./column.js";
import type { Columns } from "./edit/columns-editor.js";
import { emptyEdges, type EdgeTable } from "./edge-table.js";
import { emptyIndex, type IdIndex } from "./id-index.js";
import { labelsIn } from "./labels.js";
import { OrderedNodes } from "./ordered-nodes.js";

/** How many nodes have which value; a value that no node has is not in it. In no order. */
export type Tally = ReadonlyMap<PropertyValue, number>;

/** The nodes of a snapshot by their numbers. */
export interface NodeParts {
  readonly ids: Column;
  readonly index: IdIndex;
  /** All labels of a node as one text. */
  readonly labels: Column;
  readonly columns: Columns;
  /** How many numbers have been given. */
  readonly size: number;
  /** Numbers that were given and are of use again. */
  readonly free: readonly number[];
}

/** What a snapshot holds. */
export interface SnapshotParts {
  readonly layout: GraphLayout;
  readonly nodes: NodeParts;
  readonly edges: ReadonlyMap<string, EdgeTable>;
  readonly byId: OrderedNodes;
  /** By `orderName`. */
  readonly orders: ReadonlyMap<string, OrderedNodes>;
  /** By `tallyName`. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** How many nodes of each label. */
  readonly labelCounts: ReadonlyMap<string, number>;
}

/**
 * The whole graph at one moment, which never changes: `patch` makes another one that shares what did not change.
 * Nodes are whole numbers, and so are the edges of a type. A number means something in its own snapshot only; what outlives a question is an id.
 */
export class Snapshot {
  constructor(readonly parts: SnapshotParts) {}

  /** How many nodes there are. */
  get nodeCount(): number {
    return this.parts.byId.length;
  }

  /** Above every number of a node; some numbers below belong to no node. */
  get size(): number {
    return this.parts.nodes.size;
  }

  /** The node with that id. Less than a microsecond. */
  find(id: string): number | undefined {
    const { index, ids } = this.parts.nodes;
    return index.find(id, ids);
  }

  /** The id of a node. */
  idOf(node: number): string {
    return String(this.parts.nodes.ids.at(node));
  }

  /** The labels of a node in the order of its record; `[]` for a number that belongs to no node. */
  labelsOf(node: number): readonly string[] {
    return labelsIn(this.parts.nodes.labels.at(node));
  }

  /** Whether a node has a label. */
  hasLabel(node: number, label: string): boolean {
    return this.labelsOf(node).includes(label);
  }

  /** A property of the nodes, `id` among them; one without values if no node has it. To be kept by what reads it often. */
  property(name: string): Column {
    return columnOf(this.parts.nodes, name);
  }

  /** The names of all properties that some node has had, without `id`. */
  get properties(): readonly string[] {
    return [...this.parts.nodes.columns.keys()];
  }

  /** The edges of a type; a table without edges if there are none. To be kept by what reads it often. */
  edges(type: string): EdgeTable {
    return this.parts.edges.get(type) ?? emptyEdges;
  }

  /** The types of which there are edges, or have been. */
  get edgeTypes(): readonly string[] {
    return [...this.parts.edges.keys()];
  }

  /** All nodes by id. */
  get byId(): OrderedNodes {
    return this.parts.byId;
  }

  /** The nodes of a label in an order of the layout; `undefined` for an order that is not in it. */
  inOrder(label: string, ...keys: readonly OrderKey[]): OrderedNodes | undefined {
    return this.parts.orders.get(orderName({ label, keys }));
  }

  /** How many nodes have a label. */
  count(label: string): number {
    return this.parts.labelCounts.get(label) ?? 0;
  }

  /** How many nodes of a label have which value of a property; `undefined` if the layout does not count it. */
  tally(label: string, property: string): Tally | undefined {
    return this.parts.tallies.get(tallyName({ label, property }));
  }
}

/** A property of the nodes, `id` among them. */
export function columnOf({ ids, columns }: NodeParts, name: string): Column {
  return name === "id" ? ids : (columns.get(name) ?? emptyColumn);
}

/** Names an order in a snapshot: `Article publishedKey`, `Article titleKey DESC`. */
export function orderName({ label, keys }: LabelOrder): string {
  return [label, ...keys.map(({ property, isDescending }) => (isDescending ? `${property} DESC` : property))].join(" ");
}

/** Names a tally in a snapshot: `Article kind`. */
export function tallyName({ label, property }: TallyOf): string {
  return `${label} ${property}`;
}

/** A graph of nothing, to begin with. */
export function emptySnapshot(layout: GraphLayout): Snapshot {
  const nodes = { ids: emptyColumn, index: emptyIndex, labels: emptyColumn, columns: new Map(), size: 0, free: [] };
  const byId = new OrderedNodes(new Uint32Array(), [{ column: emptyColumn, isDescending: false }]);
  const none = { edges: new Map(), orders: new Map(), tallies: new Map(), labelCounts: new Map() };
  return new Snapshot({ layout, nodes, byId, ...none });
}
