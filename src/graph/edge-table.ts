import { emptyColumn, type Column } from "./column.js";
import type { Columns } from "./edit/columns-editor.js";
import { pageOf, placeOf, type PageTable } from "./page-table.js";
import { emptyRows, type Rows } from "./rows.js";

/** Whole numbers by the numbers of edges. */
export type NumberPages = PageTable<Uint32Array>;

/** What an edge table holds. */
export interface EdgeParts {
  readonly from: NumberPages;
  readonly to: NumberPages;
  readonly owner: NumberPages;
  readonly columns: Columns;
  readonly out: Rows;
  readonly in: Rows;
  /** From an owner to its edges that begin elsewhere. */
  readonly owned: Rows;
  /** How many edges there are. */
  readonly count: number;
  /** How many numbers have been given. */
  readonly size: number;
  /** Numbers that were given and are of use again. */
  readonly free: readonly number[];
}

/** All edges of one type, from both ends, each row in its stored order. */
export class EdgeTable {
  constructor(readonly parts: EdgeParts) {}

  /** The edges of nodes, as they point. */
  get out(): Rows {
    return this.parts.out;
  }

  /** The edges of nodes, against their direction. */
  get in(): Rows {
    return this.parts.in;
  }

  /** How many edges there are. */
  get count(): number {
    return this.parts.count;
  }

  /** Whether some edge begins or ends at a node. */
  touches(node: number): boolean {
    return this.out.degree(node) > 0 || this.in.degree(node) > 0;
  }

  /** Whether some edge may be there because of a record. */
  owns(node: number): boolean {
    return this.out.degree(node) > 0 || this.parts.owned.degree(node) > 0;
  }

  /** A property of the edges; one without values if no edge has it. To be kept by what reads it often. */
  property(name: string): Column {
    return this.parts.columns.get(name) ?? emptyColumn;
  }

  /** The names of all properties that some edge has had. */
  get properties(): readonly string[] {
    return [...this.parts.columns.keys()];
  }

  /** Where an edge begins. */
  from(edge: number): number {
    return read(this.parts.from, edge);
  }

  /** Where it ends. */
  to(edge: number): number {
    return read(this.parts.to, edge);
  }

  /** The node of the record that the edge exists because of. */
  owner(edge: number): number {
    return read(this.parts.owner, edge);
  }
}

function read(pages: NumberPages, edge: number): number {
  return pages[pageOf(edge)]?.[placeOf(edge)] ?? 0;
}

/** A type of which there is no edge. */
export const emptyEdges = new EdgeTable({
  from: [],
  to: [],
  owner: [],
  columns: new Map(),
  out: emptyRows,
  in: emptyRows,
  owned: emptyRows,
  count: 0,
  size: 0,
  free: [],
});
