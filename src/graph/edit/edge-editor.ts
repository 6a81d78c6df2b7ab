import { emptyColumn } from "../column.js";
import { ColumnsEditor, isSame, type Properties } from "./columns-editor.js";
import { EdgeTable } from "../edge-table.js";
import type { Direction } from "../../model/graph/graph-layout.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { copyOfNumbers, PageEditor, pageOf, placeOf } from "../page-table.js";
import type { Row } from "../rows.js";
import { RowsEditor } from "./rows-editor.js";
import type { Compare } from "../sort/sort-in-steps.js";

/** An edge between nodes that have numbers. */
export interface NumberedEdge {
  readonly from: number;
  readonly to: number;
  readonly properties: Properties;
}

const noKeys: ReadonlySet<string> = new Set();

/** Changes the edges of one type. */
export class EdgeEditor {
  readonly out: RowsEditor;
  readonly in: RowsEditor;
  /** Nodes at which an edge begins or ends that has come or gone. */
  readonly changed: Readonly<Record<Direction, Set<number>>> = { out: new Set(), in: new Set() };
  private readonly owned: RowsEditor;
  private readonly ends: Readonly<Record<"from" | "to" | "owner", PageEditor<Uint32Array>>>;
  private readonly columns: ColumnsEditor;
  private readonly dropped = new Set<number>();
  private readonly free: number[];
  private count: number;
  private size: number;
  /** The last edge that was added, and to whom it belongs: a later one of the same owner has a higher number. */
  private last = { owner: -1, edge: -1 };

  /** `isStep`: the nodes at which something changes are noted, because orders are read over edges of this type. `keys`: properties of the edges
   *  that they are put in order by. */
  constructor(
    readonly base: EdgeTable,
    private readonly isStep: boolean,
    private readonly keys: readonly string[],
  ) {
    const { parts } = base;
    this.out = new RowsEditor(parts.out);
    this.in = new RowsEditor(parts.in);
    this.owned = new RowsEditor(parts.owned);
    this.columns = new ColumnsEditor(parts.columns, noKeys);
    const edit = (pages: typeof parts.from) => new PageEditor(pages, copyOfNumbers);
    this.ends = { from: edit(parts.from), to: edit(parts.to), owner: edit(parts.owner) };
    this.free = [...parts.free];
    this.count = parts.count;
    this.size = parts.size;
  }

  /** Puts the edges of a record in place of those that it owned. Those that still lie between the same nodes stay. */
  *put(owner: number, edges: readonly NumberedEdge[], pace: Pace): Steps<void> {
    const old = this.ownedBy(owner);
    const doStay =
      old.length === edges.length && edges.every((edge, index) => this.isInItsPlace(old[index] ?? 0, edge));
    if (pace.isUp(1 + old.length)) yield;
    for (const edge of doStay ? [] : old) if (pace.isUp(this.drop(edge))) yield;
    for (const [index, edge] of edges.entries()) {
      const units = doStay ? this.columns.put(old[index] ?? 0, edge.properties) : this.add(owner, edge);
      if (pace.isUp(units)) yield;
    }
  }

  /** Takes away what begins or ends at a node. */
  *dropAround(node: number, pace: Pace): Steps<void> {
    for (const row of [this.base.out.of(node), this.base.in.of(node)]) {
      for (let at = row.start; at < row.end; at += 1) if (pace.isUp(this.drop(row.edges[at] ?? 0))) yield;
    }
  }

  /** Adds an edge. Gives the units of work. */
  add(owner: number, { from, to, properties }: NumberedEdge): number {
    const edge = this.nextNumber(owner);
    this.count += 1;
    const place = placeOf(edge);
    this.ends.from.writable(edge)[place] = from;
    this.ends.to.writable(edge)[place] = to;
    this.ends.owner.writable(edge)[place] = owner;
    this.out.add(from, edge);
    this.in.add(to, edge);
    if (owner !== from) this.owned.add(owner, edge);
    this.note(from, to);
    return 4 + this.columns.put(edge, properties);
  }

  /** Where an edge begins, now. */
  readonly from = (edge: number): number => read(this.ends.from, edge);
  /** Where it ends, now. */
  readonly to = (edge: number): number => read(this.ends.to, edge);
  /** Whose it is, now. */
  readonly owner = (edge: number): number => read(this.ends.owner, edge);

  /** Compares edges by a property, as it is now. */
  compareBy(property: string): Compare {
    const column = this.columns.finish().get(property) ?? emptyColumn;
    return (a, b) => column.compare(a, b);
  }

  /** The table as it is now: the old one if nothing has changed. */
  *finish(compare: Readonly<Record<Direction, Compare>>, pace: Pace): Steps<EdgeTable> {
    const ofOwner = { compare: (a: number, b: number): number => a - b, leadsTo: this.to };
    const changed = {
      columns: this.columns.finish(),
      out: yield* this.out.finish({ compare: compare.out, leadsTo: this.to }, pace),
      in: yield* this.in.finish({ compare: compare.in, leadsTo: this.from }, pace),
    };
    const { parts } = this.base;
    if (changed.columns === parts.columns && changed.out === parts.out && changed.in === parts.in) return this.base;
    return new EdgeTable({
      ...changed,
      owned: yield* this.owned.finish(ofOwner, pace),
      from: this.ends.from.finish(),
      to: this.ends.to.finish(),
      owner: this.ends.owner.finish(),
      count: this.count,
      size: this.size,
      free: [...this.free, ...this.dropped],
    });
  }

  /** The edges that a record owns, in its order. */
  private ownedBy(node: number): readonly number[] {
    const { out, owned } = this.base.parts;
    const edges = [...edgesIn(out.of(node)), ...edgesIn(owned.of(node))];
    return edges.filter((edge) => this.base.owner(edge) === node).sort((a, b) => a - b);
  }

  /** Whether an edge lies where another is to lie: between the same nodes, and at the same place of their rows. */
  private isInItsPlace(old: number, { from, to, properties }: NumberedEdge): boolean {
    const isBetween = !this.dropped.has(old) && this.base.from(old) === from && this.base.to(old) === to;
    return isBetween && this.keys.every((key) => isSame(this.base.property(key).at(old), properties[key]));
  }

  /** Gives the units of work. */
  private drop(edge: number): number {
    if (this.dropped.has(edge)) return 1;
    this.dropped.add(edge);
    this.count -= 1;
    const [from, to, owner] = [this.base.from(edge), this.base.to(edge), this.base.owner(edge)];
    this.out.drop(from, edge);
    this.in.drop(to, edge);
    if (owner !== from) this.owned.drop(owner, edge);
    this.note(from, to);
    return 4 + this.columns.put(edge, {});
  }

  private note(from: number, to: number): void {
    if (!this.isStep) return;
    this.changed.out.add(from);
    this.changed.in.add(to);
  }

  private nextNumber(owner: number): number {
    const freed = this.free.at(-1);
    const isUsable = freed !== undefined && (this.last.owner !== owner || freed > this.last.edge);
    const edge = isUsable ? freed : this.size;
    if (isUsable) this.free.pop();
    else this.size += 1;
    this.last = { owner, edge };
    return edge;
  }
}

function read(pages: PageEditor<Uint32Array>, edge: number): number {
  return pages.at(pageOf(edge))?.[placeOf(edge)] ?? 0;
}

function edgesIn({ edges, start, end }: Row): Uint32Array {
  return edges.subarray(start, end);
}
