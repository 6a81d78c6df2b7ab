import { nodePropertiesOf, type GraphRecord } from "../../model/graph/graph-record.js";
import { ColumnEditor } from "./column-editor.js";
import { ColumnsEditor } from "./columns-editor.js";
import { labelText } from "../labels.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { NodeParts, Snapshot } from "../snapshot.js";

/** What it takes to find a node by its id. */
const UNITS_OF_SEARCH = 4;

/** Nodes that a change names, by what becomes of them. */
export interface NodeChanges {
  readonly added: readonly number[];
  /** Nodes that stay and may hold something else. */
  readonly replaced: readonly number[];
  readonly removed: readonly number[];
}

/** Changes the nodes of a snapshot, and gives new ones their numbers. */
export class NodeEditor {
  readonly changes: Readonly<Record<keyof NodeChanges, number[]>> = { added: [], replaced: [], removed: [] };
  /** The numbers of what is put, by id. */
  private readonly numbers = new Map<string, number>();
  private readonly removedIds = new Set<string>();
  private readonly ids: ColumnEditor;
  private readonly labels: ColumnEditor;
  private readonly columns: ColumnsEditor;
  private readonly free: number[];
  private size: number;

  constructor(
    private readonly base: Snapshot,
    keys: ReadonlySet<string>,
  ) {
    const { ids, labels, columns, size, free } = base.parts.nodes;
    this.ids = new ColumnEditor(ids, true);
    this.labels = new ColumnEditor(labels, false);
    this.columns = new ColumnsEditor(columns, keys);
    [this.size, this.free] = [size, [...free]];
  }

  /** The number of a node that will be there. @throws Error for one that will not: whoever writes the graph has seen to that */
  numberOf(id: string): number {
    const number = this.numbers.get(id) ?? (this.removedIds.has(id) ? undefined : this.base.find(id));
    if (number === undefined) throw new Error(`An edge leads to "${id}", which is not there.`);
    return number;
  }

  /** Takes a node away; nothing happens if it is not there, or was put. Gives the units of work. */
  remove(id: string): number {
    const isDone = this.numbers.has(id) || this.removedIds.has(id);
    const node = isDone ? undefined : this.base.find(id);
    if (node === undefined) return 1;
    this.removedIds.add(id);
    this.changes.removed.push(node);
    this.ids.set(node, undefined);
    this.labels.set(node, undefined);
    return UNITS_OF_SEARCH + this.columns.put(node, {});
  }

  /** Puts a node in, or in place of the one with the same id. Gives the units of work. @throws Error for an id that was put before */
  put(record: GraphRecord): number {
    const { id, labels } = record;
    if (this.numbers.has(id)) throw new Error(`"${id}" is put twice.`);
    const known = this.base.find(id);
    const node = known ?? this.free.pop() ?? this.size++;
    this.numbers.set(id, node);
    (known === undefined ? this.changes.added : this.changes.replaced).push(node);
    if (known === undefined) this.ids.set(node, id);
    this.labels.set(node, labelText(labels));
    return UNITS_OF_SEARCH + this.columns.put(node, nodePropertiesOf(record));
  }

  /** The nodes as they are now. */
  *finish(pace: Pace): Steps<NodeParts> {
    const { added, removed } = this.changes;
    const ids = this.ids.finish();
    return {
      ids,
      index: yield* this.base.parts.nodes.index.with(added, this.all(), ids, pace),
      labels: this.labels.finish(),
      columns: this.columns.finish(),
      size: this.size,
      free: [...this.free, ...removed],
    };
  }

  /** All nodes that will be there. */
  private *all(): Iterable<number> {
    const gone = new Set(this.changes.removed);
    for (const node of this.base.byId.nodes) if (!gone.has(node)) yield node;
    yield* this.changes.added;
  }
}
