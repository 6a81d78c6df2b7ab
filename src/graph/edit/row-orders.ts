import type { Direction, GraphLayout } from "../../model/graph/graph-layout.js";
import type { PropertyPath } from "../../model/declare/step.js";
import { compareStored } from "../compare-stored.js";
import type { EdgeEditor } from "./edge-editor.js";
import type { OrderRows, RowsOf } from "./edges-editor.js";
import { columnOf, type NodeParts } from "../snapshot.js";
import type { Compare } from "../sort/sort-in-steps.js";

/** The declared orders as they compare two edges of a row: by their own keys, the neighbours' keys, their ids, then the ids of the records that the edges
 *  belong to, and last in the order of that record. */
export function orderRows(layout: GraphLayout, nodes: NodeParts): OrderRows {
  return (editor, type, rowsOf) => {
    const orderOf = (direction: Direction): readonly PropertyPath[] =>
      layout.rows.find((row) => row.edge === type && row.direction === direction)?.order ?? [];
    const compareIn = (direction: Direction): Compare => {
      const ofEdges = orderOf(direction).filter(({ isOfEdge }) => isOfEdge);
      const keys = orderOf(direction).flatMap((path) => (path.isOfEdge ? [] : [compareByPath(path, nodes, rowsOf)]));
      const byNeighbour = direction === "out" ? editor.to : editor.from;
      const compare = compareEdges(byNeighbour, [...keys, compareIds(nodes)], editor, nodes);
      return ofEdges.reduceRight((next, { property }) => compareFirst(editor.compareBy(property), next), compare);
    };
    return { out: compareIn("out"), in: compareIn("in") };
  };
}

function compareFirst(first: Compare, next: Compare): Compare {
  return (a, b) => first(a, b) || next(a, b);
}

function compareIds({ ids }: NodeParts): Compare {
  return (a, b) => ids.compare(a, b);
}

function compareByPath({ property, step }: PropertyPath, nodes: NodeParts, rowsOf: RowsOf): Compare {
  const column = columnOf(nodes, property);
  if (step === undefined) return (a, b) => column.compare(a, b);
  const rows = rowsOf(step.edge, step.direction === "in" ? "in" : "out");
  return (a, b) => {
    const [x, y] = [rows.first(a), rows.first(b)];
    if (x !== undefined && y !== undefined) return column.compare(x, y);
    return compareStored(x === undefined ? x : column.at(x), y === undefined ? y : column.at(y), true);
  };
}

function compareEdges(
  neighbour: (edge: number) => number,
  keys: readonly Compare[],
  { owner }: EdgeEditor,
  { ids }: NodeParts,
): Compare {
  return (a, b) => {
    const [x, y] = [neighbour(a), neighbour(b)];
    for (const compare of x === y ? [] : keys) {
      const difference = compare(x, y);
      if (difference !== 0) return difference;
    }
    return ids.compare(owner(a), owner(b)) || a - b;
  };
}
