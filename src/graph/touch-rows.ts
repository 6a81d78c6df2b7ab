import type { PropertyPath } from "../model/declare/step.js";
import type { Direction } from "../model/graph/graph-layout.js";
import type { EdgesEditor } from "./edges-editor.js";
import type { Pace, Steps } from "./pace.js";
import type { Snapshot } from "./snapshot.js";

/** What has to be known of a change to tell which rows are out of order. */
export interface OrderTrouble {
  readonly base: Snapshot;
  readonly edges: EdgesEditor;
  /** The nodes that stay and whose value of a property is another now. */
  changedIn(property: string): readonly number[];
}

/** Has those rows put in order again in which a neighbour's key is another now, though no edge has come or gone. */
export function* touchRows(trouble: OrderTrouble, pace: Pace): Steps<void> {
  const { base, edges } = trouble;
  for (const { edge, direction, order } of base.parts.layout.rows) {
    const table = base.edges(edge);
    if (table.count === 0) continue;
    for (const path of order) {
      for (const neighbour of movedBy(path, trouble)) {
        for (const node of table[opposite(direction)].neighbours(neighbour)) {
          edges.of(edge)[direction].touch(node);
          if (pace.isUp()) yield;
        }
        if (pace.isUp()) yield;
      }
    }
  }
}

/** The nodes whose key is another now. */
function* movedBy({ property, step }: PropertyPath, { base, edges, changedIn }: OrderTrouble): Iterable<number> {
  if (step === undefined) return yield* changedIn(property);
  const direction = step.direction === "in" ? "in" : "out";
  yield* edges.of(step.edge).changed[direction];
  const back = base.edges(step.edge)[opposite(direction)];
  for (const node of changedIn(property)) yield* back.neighbours(node);
}

function opposite(direction: Direction): Direction {
  return direction === "out" ? "in" : "out";
}
