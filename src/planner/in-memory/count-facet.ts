import type { Steps } from "../../base/scheduling/steps.js";
import type { Row } from "../../engine/row.js";
import type { PropertyValue } from "../../model/graph/graph-record.js";
import type { Step } from "../../model/declare/step.js";
import { facetBy, firstRows, sumOf, type FacetCounts } from "../pagination/facets.js";
import { rowsOf } from "./predicates/condition-predicate.js";
import { nodesOf } from "../../graph/read/nodes-of.js";
import { eachIn } from "./sequence.js";
import type { ListNodes } from "./list-source.js";
import type { Reading } from "./reading.js";

/** Counts the nodes of a list by one facet. Over all articles it is known already. */
export function* countFacet(name: string, list: ListNodes, at: Reading): Steps<FacetCounts> {
  const by = facetBy(name);
  if ("property" in by) {
    const tally = list.wholeLabel === undefined ? undefined : at.snapshot.tally(list.wholeLabel, by.property);
    return toCounts(
      tally === undefined ? yield* countValues(by.property, list, at) : { counts: tally, withoutCount: 0 },
    );
  }
  const counted = list.wholeLabel === undefined ? countNeighbours(by, list, at) : degrees(by, list.wholeLabel, at);
  const { counts, withoutCount } = yield* counted;
  const [ids, names] = [at.snapshot.property("id"), at.snapshot.property("name")];
  const rows = [...counts].map(([node, count]): Row => [String(ids.at(node)), names.at(node) ?? null, count]);
  return toFirst(rows, withoutCount);
}

/** How many have which value, and how many have none. */
interface Counted<Value> {
  readonly counts: ReadonlyMap<Value, number>;
  readonly withoutCount: number;
}

function* countValues(property: string, list: ListNodes, at: Reading): Steps<Counted<PropertyValue>> {
  const column = at.snapshot.property(property);
  const counts = new Map<PropertyValue, number>();
  let withoutCount = 0;
  yield* eachNode(list, at, (node) => {
    const value = column.at(node);
    if (value === undefined) withoutCount += 1;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return { counts, withoutCount };
}

interface Neighbours {
  readonly step: Step;
  readonly label: string;
}

function* countNeighbours({ step, label }: Neighbours, list: ListNodes, at: Reading): Steps<Counted<number>> {
  const { snapshot } = at;
  const rows = rowsOf(step, at);
  const counts = new Map<number, number>();
  let withoutCount = 0;
  yield* eachNode(list, at, (node) => {
    let isWithout = true;
    for (const each of rows) {
      for (const neighbour of each.neighbours(node)) {
        if (!snapshot.hasLabel(neighbour, label)) continue;
        counts.set(neighbour, (counts.get(neighbour) ?? 0) + 1);
        isWithout = false;
      }
    }
    if (isWithout) withoutCount += 1;
  });
  return { counts, withoutCount };
}

/* How many nodes of `own` lead to each, by their numbers alone: a step that facets count by leads from and to one label each. */
function* degrees({ step, label }: Neighbours, own: string, at: Reading): Steps<Counted<number>> {
  const { snapshot, pace } = at;
  const table = snapshot.edges(step.edge);
  const [forth, back] = step.direction === "in" ? [table.in, table.out] : [table.out, table.in];
  const counts = new Map<number, number>();
  for (const node of nodesOf(snapshot, label).nodes) {
    const count = back.degree(node);
    if (count > 0) counts.set(node, count);
    if (pace.isUp()) yield;
  }
  let withoutCount = 0;
  for (const node of nodesOf(snapshot, own).nodes) {
    if (forth.degree(node) === 0) withoutCount += 1;
    if (pace.isUp()) yield;
  }
  return { counts, withoutCount };
}

function* eachNode(list: ListNodes, { pace }: Reading, look: (node: number) => void): Steps<void> {
  yield* eachIn(yield* list.inAnyOrder(), pace, look);
}

function toCounts({ counts, withoutCount }: Counted<PropertyValue>): FacetCounts {
  const rows = [...counts].flatMap(([value, count]): readonly Row[] =>
    typeof value === "object" ? [] : [[value, value, count]],
  );
  return toFirst(rows, withoutCount);
}

function toFirst(all: readonly Row[], withoutCount: number): FacetCounts {
  const rows = firstRows(all);
  return { rows, withoutCount, omittedCount: sumOf(all) - sumOf(rows) };
}
