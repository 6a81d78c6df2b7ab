import type { EdgeType } from "../edges.js";
import type { PropertyName } from "../properties.js";

/** A way along one edge. */
export interface Step {
  readonly edge: EdgeType;
  readonly direction: "out" | "in" | "both";
}

/** The way along an edge, as it points. */
export function out(edge: EdgeType): Step {
  return { edge, direction: "out" };
}

/** The way along an edge, against its direction. */
export function into(edge: EdgeType): Step {
  return { edge, direction: "in" };
}

/** The same edges from the other end. */
export function reversed({ edge, direction }: Step): Step {
  return { edge, direction: direction === "both" ? direction : direction === "out" ? "in" : "out" };
}

/** A property of a node, or of the one node that a step leads to, or of the edge over which a relation reaches the node. */
export interface PropertyPath {
  readonly property: string;
  readonly step?: Step;
  /** True for a property of the edge: of lists alone, since no cursor holds it. */
  readonly isOfEdge?: boolean;
}

/** The same in a declaration, which may read no property that there is not. */
export interface DeclaredPath extends PropertyPath {
  readonly property: PropertyName;
}
