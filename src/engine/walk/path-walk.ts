import type { Row } from "../row.js";
import type { Conditions, NodeKey } from "./walk.js";

/** Edges of one type that may lie on a path, in either direction. */
export interface EdgeRule {
  readonly type: string;
  /** What such an edge must have. */
  readonly where: Conditions;
  /** The end that shows such an edge: if that is one of the walk's `unshown`, no path goes over it. */
  readonly shownBy?: "from" | "to";
  /** The property that lists what tells of such an edge: if that is nothing but the walk's `untold`, no path goes over it. */
  readonly witnesses?: string;
}

/** Paths between two nodes. */
export interface PathWalk {
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly edges: readonly EdgeRule[];
  /** The labels that nodes between the two may have, each with a key on `id`. */
  readonly via: readonly string[];
  /** Nodes that no path leads over. */
  readonly without: readonly NodeKey[];
  /** Values of the first property that is read of edges: no path goes over these. */
  readonly withoutEdges: readonly string[];
  /** The ids of nodes that show no edge. */
  readonly unshown: readonly string[];
  /** The ids of what tells of no edge. */
  readonly untold: readonly string[];
  /** What is read of each edge, in this order. The first tells edges of one type between the same nodes apart. */
  readonly edgeProperties: readonly string[];
  /** Most steps. */
  readonly length: number;
  /** Most edges to look at. */
  readonly limit: number;
}

/** One edge of a graph, as it points. */
export interface PathEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly values: Row;
}

/** The edges of all paths of at most so many steps. */
export interface PathGraph {
  readonly length: number;
  readonly edges: readonly PathEdge[];
  /** If this and `hasEnded` are both false, longer paths may lead on. */
  readonly isCut: boolean;
  /** True if every edge that any path could go over has been looked at. */
  readonly hasEnded: boolean;
}
