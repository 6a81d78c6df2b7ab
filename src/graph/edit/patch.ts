import { finish, type Steps } from "../../base/scheduling/steps.js";
import type { RunOptions } from "../../base/scheduling/deadline.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import type { GraphLayout } from "../../model/graph/graph-layout.js";
import type { GraphRecord } from "../../model/graph/graph-record.js";
import { changeLists } from "./change-lists.js";
import { EdgesEditor } from "./edges-editor.js";
import { NodeEditor } from "./node-editor.js";
import { Pace } from "../../base/scheduling/pace.js";
import { orderRows } from "./row-orders.js";
import { emptySnapshot, Snapshot } from "../snapshot.js";
import { touchRows } from "./touch-rows.js";

/** What becomes of a graph. What is both put and removed is put. */
export interface GraphPatch {
  /** Records that are new, or come in place of those with the same ids, with all that they bring along. */
  readonly put?: readonly GraphRecord[];
  /** Ids of records that go, with whatever begins or ends at them; those that are not there change nothing. */
  readonly remove?: readonly string[];
}

/** A graph of these records. @throws Error for an id that stands twice, and for an edge to what is not there */
export function build(records: readonly GraphRecord[], layout: GraphLayout): Snapshot {
  return patch(emptySnapshot(layout), { put: records });
}

/** Another snapshot, which shares with this one what did not change; this one stays as it was.
 *  @throws Error for an id that is put twice, and for an edge to what is not there */
export function patch(snapshot: Snapshot, change: GraphPatch): Snapshot {
  return finish(patchInSteps(snapshot, change));
}

/** The same, yielding to others; stops if nobody waits for it any more.
 *  @throws QueryTimeoutError, QueryCancelledError, and what `patch` throws */
export function patchYielding(snapshot: Snapshot, change: GraphPatch, options: RunOptions = {}): Promise<Snapshot> {
  return finishYielding(patchInSteps(snapshot, change), options);
}

/** The same as work that yields when it is time. */
export function* patchInSteps(
  base: Snapshot,
  { put = [], remove = [] }: GraphPatch,
  pace = new Pace(),
): Steps<Snapshot> {
  const { layout } = base.parts;
  const nodes = new NodeEditor(base, keysOf(layout));
  const edges = new EdgesEditor(base.parts.edges, layout);
  yield* changeNodes(nodes, put, remove, pace);
  yield* edges.remove(nodes.changes.removed, pace);
  const numbers = { numberOf: (id: string) => nodes.numberOf(id), wasThere: (node: number) => node < base.size };
  yield* edges.put(put, numbers, pace);
  const now = yield* nodes.finish(pace);
  const changed = { old: base.parts.nodes, now, changes: nodes.changes };
  yield* touchRows(base, changed, edges, pace);
  const tables = yield* edges.finish(orderRows(layout, now), pace);
  const lists = yield* changeLists(base.parts, changed, pace);
  return new Snapshot({ layout, nodes: now, edges: tables, ...lists });
}

/** Nodes of one label get numbers side by side, so that pages of their properties are full. */
function* changeNodes(
  nodes: NodeEditor,
  put: readonly GraphRecord[],
  remove: readonly string[],
  pace: Pace,
): Steps<void> {
  const byLabel = new Map<string, GraphRecord[]>();
  for (const record of put) {
    const label = record.labels[0] ?? "";
    const list = byLabel.get(label);
    if (list === undefined) byLabel.set(label, [record]);
    else list.push(record);
    if (pace.isUp()) yield;
  }
  for (const records of byLabel.values()) for (const record of records) if (pace.isUp(nodes.put(record))) yield;
  // After what is put, so that it is known what stays.
  for (const id of remove) if (pace.isUp(nodes.remove(id))) yield;
}

/** The properties that something is put in order by. */
function keysOf({ rows, orders }: GraphLayout): ReadonlySet<string> {
  return new Set([
    ...rows.flatMap(({ order }) => order.map(({ property }) => property)),
    ...orders.flatMap(({ keys }) => keys.map(({ property }) => property)),
  ]);
}
