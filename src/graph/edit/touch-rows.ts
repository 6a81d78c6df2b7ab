import type { PropertyPath } from "../../model/declare/step.js";
import type { Direction } from "../../model/graph/graph-layout.js";
import type { EdgesEditor } from "./edges-editor.js";
import type { ChangedNodes } from "../members.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { columnOf, type Snapshot } from "../snapshot.js";

/** The nodes that stay and whose value of a property is another now, by the property. */
type Moved = ReadonlyMap<string, readonly number[]>;

/** Has those rows put in order again in which a neighbour's key is another now, though no edge has come or gone. */
export function* touchRows(base: Snapshot, nodes: ChangedNodes, edges: EdgesEditor, pace: Pace): Steps<void> {
  const { rows } = base.parts.layout;
  const properties = new Set(rows.flatMap(({ order }) => order.map(({ property }) => property)));
  const moved = yield* movedNodes(properties, nodes, pace);
  for (const { edge, direction, order } of rows) {
    const table = base.edges(edge);
    for (const path of table.count === 0 ? [] : order.filter(({ isOfEdge }) => !isOfEdge)) {
      for (const neighbour of movedBy(path, moved, base, edges)) {
        for (const node of table[opposite(direction)].neighbours(neighbour)) {
          edges.of(edge)[direction].touch(node);
          if (pace.isUp()) yield;
        }
        if (pace.isUp()) yield;
      }
    }
  }
}

function* movedNodes(properties: ReadonlySet<string>, { old, now, changes }: ChangedNodes, pace: Pace): Steps<Moved> {
  const moved = new Map<string, number[]>();
  for (const property of properties) {
    const [before, after] = [columnOf(old, property), columnOf(now, property)];
    const nodes: number[] = [];
    for (const node of before === after ? [] : changes.replaced) {
      if (before.at(node) !== after.at(node)) nodes.push(node);
      if (pace.isUp()) yield;
    }
    moved.set(property, nodes);
  }
  return moved;
}

/** The neighbours whose key is another now, or may be. */
function* movedBy(
  { property, step }: PropertyPath,
  moved: Moved,
  base: Snapshot,
  edges: EdgesEditor,
): Iterable<number> {
  const nodes = moved.get(property) ?? [];
  if (step === undefined) return yield* nodes;
  const direction = step.direction === "in" ? "in" : "out";
  yield* edges.of(step.edge).changed[direction];
  const back = base.edges(step.edge)[opposite(direction)];
  for (const node of nodes) yield* back.neighbours(node);
}

function opposite(direction: Direction): Direction {
  return direction === "out" ? "in" : "out";
}
