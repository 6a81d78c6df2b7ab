import type { Row } from "../row.js";

/** A node as it is looked up: by a label that has a key on `id`. */
export interface NodeKey {
  readonly label: string;
  readonly id: string;
}

/** Values of which a property must have one; all conditions must hold. */
export type Conditions = Readonly<Record<string, readonly (string | boolean)[]>>;

/** A walk from one node over edges of one type, to nodes of the label that it starts from. */
export interface ChainWalk {
  readonly start: NodeKey;
  readonly edge: string;
  /** Against what the edges point (`in`), along with them (`out`), or either way. */
  readonly direction: "out" | "in" | "both";
  /** What an edge must have to be walked. */
  readonly where: Conditions;
  /** Joins the forms of one work, such as the translations of a text: the type of the edge from each form to the node that stands for all of
   *  them. A walk that reaches one form has reached all. */
  readonly form?: string;
  /** Only nodes of which the property is at most this text, or that lack it. */
  readonly until?: { readonly property: string; readonly value: string };
  /** A text property: of nodes that are equally far, those come first of which it is least; then by id. */
  readonly orderBy: string;
  /** What is read of each node and each edge, in this order. */
  readonly nodeProperties: readonly string[];
  readonly edgeProperties: readonly string[];
  /** Most steps. Behind the last one it is only looked whether there is more. */
  readonly depth: number;
  /** Once more nodes than this have been found, nothing is walked from those that are furthest. */
  readonly limit: number;
}

/** One node of a chain. */
export interface ChainNode {
  readonly id: string;
  /** The node that stands for all forms of it; itself if the walk has no forms. */
  readonly form: string;
  /** The least number of steps to it, or to another form of it. */
  readonly depth: number;
  readonly values: Row;
}

/** One edge of a chain, as it points. */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly values: Row;
}

/** What a walk has reached: its start and both ends of every edge that it came by, each once, and those edges, each once.
 *  An edge back to where the walk has been is among them, and is not walked again. */
export interface Chain {
  /** Nearest first, then by the property that orders them, then by id. */
  readonly nodes: readonly ChainNode[];
  /** In no order. */
  readonly edges: readonly ChainEdge[];
  /** True if it ended because of the limit. */
  readonly isCut: boolean;
  /** True if an edge leads on from the nodes that are as far away as it may go. */
  readonly goesOn: boolean;
}
