import type { OrderKey } from "../../model/graph/graph-layout.js";
import type { PropertyValue } from "../../model/graph/graph-record.js";
import { changeOrder } from "./change-order.js";
import type { Column } from "../column.js";
import { membersOf, noMembers, type ChangedNodes, type Members } from "../members.js";
import { compareBy, OrderedNodes, type OrderColumn } from "../ordered-nodes.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { sortInSteps } from "../sort/sort-in-steps.js";
import { columnOf, orderName, tallyName, type NodeParts, type SnapshotParts, type Tally } from "../snapshot.js";

/** What a snapshot keeps ready beside nodes and edges. */
type Lists = Pick<SnapshotParts, "byId" | "orders" | "tallies" | "labelCounts">;

/** The orders and counts after a change. What it does not concern is the old one. */
export function* changeLists(base: SnapshotParts, nodes: ChangedNodes, pace: Pace): Steps<Lists> {
  const keys = toColumns([], nodes.now);
  // By id, so that what is put in order after this lies in order already, or among equals.
  const added = Uint32Array.from(nodes.changes.added);
  yield* sortInSteps(added, compareBy(keys), pace);
  const changes = { ...nodes.changes, added: [...added] };
  const members = yield* membersOf({ ...nodes, changes }, pace);
  return {
    byId: yield* changeOrder(base.byId, { gone: changes.removed, come: changes.added, keys }, pace),
    orders: yield* changeOrders(base, nodes, members, pace),
    tallies: yield* changeTallies(base, nodes, members, pace),
    labelCounts: changeCounts(base.labelCounts, members),
  };
}

function* changeOrders(
  base: SnapshotParts,
  nodes: ChangedNodes,
  members: ReadonlyMap<string, Members>,
  pace: Pace,
): Steps<SnapshotParts["orders"]> {
  const orders = new Map<string, OrderedNodes>();
  for (const order of base.layout.orders) {
    const [old, keys] = [toColumns(order.keys, nodes.old), toColumns(order.keys, nodes.now)];
    const list = base.orders.get(orderName(order)) ?? new OrderedNodes(new Uint32Array(), old);
    const { gone, come, stayed } = members.get(order.label) ?? noMembers;
    const moved = yield* movedAmong(stayed, old, keys, pace);
    orders.set(
      orderName(order),
      yield* changeOrder(list, { gone: [...gone, ...moved], come: [...come, ...moved], keys }, pace),
    );
  }
  return orders;
}

function toColumns(keys: readonly OrderKey[], nodes: NodeParts): readonly OrderColumn[] {
  const named = keys.map(({ property, isDescending }) => ({
    column: columnOf(nodes, property),
    isDescending,
  }));
  return [...named, { column: nodes.ids, isDescending: false }];
}

function* movedAmong(
  nodes: readonly number[],
  old: readonly OrderColumn[],
  now: readonly OrderColumn[],
  pace: Pace,
): Steps<readonly number[]> {
  const moved: number[] = [];
  for (const node of nodes) {
    if (old.some(({ column }, index) => column.at(node) !== now[index]?.column.at(node))) moved.push(node);
    if (pace.isUp()) yield;
  }
  return moved;
}

function* changeTallies(
  { layout, tallies }: SnapshotParts,
  { old, now }: ChangedNodes,
  members: ReadonlyMap<string, Members>,
  pace: Pace,
): Steps<ReadonlyMap<string, Tally>> {
  const changed = new Map<string, Tally>();
  for (const tally of layout.tallies) {
    const [before, after] = [columnOf(old, tally.property), columnOf(now, tally.property)];
    const { gone, come, stayed } = members.get(tally.label) ?? noMembers;
    const counts = new Map(tallies.get(tallyName(tally)));
    yield* count(counts, { nodes: [...gone, ...stayed], column: before, by: -1 }, pace);
    yield* count(counts, { nodes: [...come, ...stayed], column: after, by: 1 }, pace);
    changed.set(tallyName(tally), counts);
  }
  return changed;
}

interface Counted {
  readonly nodes: readonly number[];
  readonly column: Column;
  readonly by: 1 | -1;
}

function* count(counts: Map<PropertyValue, number>, { nodes, column, by }: Counted, pace: Pace): Steps<void> {
  for (const node of nodes) {
    const value = column.at(node);
    if (value !== undefined) {
      const sum = (counts.get(value) ?? 0) + by;
      if (sum === 0) counts.delete(value);
      else counts.set(value, sum);
    }
    if (pace.isUp()) yield;
  }
}

function changeCounts(
  base: ReadonlyMap<string, number>,
  members: ReadonlyMap<string, Members>,
): ReadonlyMap<string, number> {
  const counts = new Map(base);
  for (const [label, { gone, come }] of members) {
    const sum = (counts.get(label) ?? 0) + come.length - gone.length;
    if (sum === 0) counts.delete(label);
    else counts.set(label, sum);
  }
  return counts;
}
