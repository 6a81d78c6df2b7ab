import type { PropertyPath } from "../declare/step.js";

/** Which way along an edge. */
export type Direction = "out" | "in";

/** How the edges of a type at one node lie: by properties of the nodes that they lead to (or of the one node a
 *  step further), ascending, then by the ids of those that they lead to. */
export interface RowOrder {
  readonly edge: string;
  readonly direction: Direction;
  readonly order: readonly PropertyPath[];
}

/** A key of an order over all nodes of a label. */
export interface OrderKey {
  readonly property: string;
  readonly isDescending: boolean;
}

/** An order over all nodes of a label, by these keys and then by id, ascending. It also finds nodes by the value of its first key. */
export interface LabelOrder {
  readonly label: string;
  readonly keys: readonly OrderKey[];
}

/** Something that is counted at all times: how many nodes of a label have which value of a property. */
export interface TallyOf {
  readonly label: string;
  readonly property: string;
}

/** What a graph in memory keeps ready beside nodes and edges. Edges without an order of their own lie by the ids of the nodes they lead to. */
export interface GraphLayout {
  readonly rows: readonly RowOrder[];
  readonly orders: readonly LabelOrder[];
  readonly tallies: readonly TallyOf[];
}
