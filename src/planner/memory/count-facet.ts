import type { Steps } from "../../base/steps.js";
import { compareValues } from "../../base/compare-values.js";
import type { Row } from "../../engine/row.js";
import type { PropertyValue } from "../../model/graph/graph-record.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import type { Step } from "../../model/declare/step.js";
import type { Tally } from "../../graph/snapshot.js";
import { facetBy } from "../facets.js";
import { rowsOf } from "./condition-test.js";
import { nodesOf } from "../../graph/nodes-of.js";
import { eachIn } from "./sequence.js";
import type { ListNodes } from "./list-source.js";
import type { Reading } from "./reading.js";

/** Counts the nodes of a list by one facet, most frequent first: value, what labels it, count. Over all articles it is known already. */
export function* countFacet(name: string, list: ListNodes, at: Reading): Steps<readonly Row[]> {
  const by = facetBy(name);
  if ("property" in by) {
    const tally = list.wholeLabel === undefined ? undefined : at.snapshot.tally(list.wholeLabel, by.property);
    return toRows(tally ?? (yield* countValues(by.property, list, at)));
  }
  const counts = list.wholeLabel === undefined ? yield* countNeighbours(by, list, at) : yield* degrees(by, at);
  const [ids, names] = [at.snapshot.property("id"), at.snapshot.property("name")];
  const rows = [...counts].map(([node, count]) => [ids.at(node), names.at(node), count] as const);
  return firstRows(rows.map(([id, text, count]) => [String(id), text ?? null, count]));
}

function* countValues(property: string, list: ListNodes, at: Reading): Steps<Tally> {
  const column = at.snapshot.property(property);
  const counts = new Map<PropertyValue, number>();
  yield* eachNode(list, at, (node) => {
    const value = column.at(node);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return counts;
}

interface Neighbours {
  readonly step: Step;
  readonly label: string;
}

function* countNeighbours(
  { step, label }: Neighbours,
  list: ListNodes,
  at: Reading,
): Steps<ReadonlyMap<number, number>> {
  const { snapshot } = at;
  const rows = rowsOf(step, at);
  const counts = new Map<number, number>();
  yield* eachNode(list, at, (node) => {
    for (const each of rows) {
      for (const neighbour of each.neighbours(node)) {
        if (snapshot.hasLabel(neighbour, label)) counts.set(neighbour, (counts.get(neighbour) ?? 0) + 1);
      }
    }
  });
  return counts;
}

/* How many nodes lead to each, without a look at them. */
function* degrees({ step, label }: Neighbours, at: Reading): Steps<ReadonlyMap<number, number>> {
  const { snapshot, pace } = at;
  const table = snapshot.edges(step.edge);
  const back = step.direction === "in" ? table.out : table.in;
  const counts = new Map<number, number>();
  for (const node of nodesOf(snapshot, label).nodes) {
    const count = back.degree(node);
    if (count > 0) counts.set(node, count);
    if (pace.isUp()) yield;
  }
  return counts;
}

function* eachNode(list: ListNodes, { pace }: Reading, look: (node: number) => void): Steps<void> {
  yield* eachIn(yield* list.inAnyOrder(), pace, look);
}

function toRows(counts: Tally): readonly Row[] {
  return firstRows([...counts].flatMap(([value, count]) => (typeof value === "object" ? [] : [[value, value, count]])));
}

function firstRows(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(([a, , x], [b, , y]) => Number(y) - Number(x) || compareValues(a, b)).slice(0, LARGEST_PAGE);
}
