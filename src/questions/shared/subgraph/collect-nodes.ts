import { compareCodePoints } from "../../../base/compare-code-points.js";
import { readRows } from "../../../cypher/read-cells.js";
import { searched } from "../../../model/derived/searched-concepts.js";
import type { Row, Value } from "../../../engine/row.js";
import { labelOf } from "../../../planner/run/node-groups.js";

/** One node of a subgraph. */
export interface SubgraphNode {
  readonly id: string;
  readonly label: string;
  /** What sort of thing it is: a term of `SearchKind`. */
  readonly kind: string;
  readonly degree: number;
  readonly distance: number;
}

/** The nodes that a statement has collected. */
export function toNodes(collected: Value | undefined, distance: number): readonly SubgraphNode[] {
  return readRows(collected).flatMap((row) => toNode(row, distance));
}

/* None where it is of no kind that can be found. */
function toNode([id, label, degree]: Row, distance: number): readonly SubgraphNode[] {
  const concept = labelOf(String(id));
  const kind = searched.find((each) => each.concept === concept)?.kind;
  if (kind === undefined) return [];
  return [{ id: String(id), label: String(label ?? id), kind, degree: Number(degree), distance }];
}

/** Nearest first, then the most connected, then by id. */
export function byNearness(a: SubgraphNode, b: SubgraphNode): number {
  return a.distance - b.distance || b.degree - a.degree || compareCodePoints(a.id, b.id);
}
