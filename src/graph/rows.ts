import { pageOf, placeOf, type PageTable } from "./page-table.js";

/** The rows of the nodes of one page, one after the other (compressed sparse rows). */
export interface RowPage {
  /** Where the row of each place begins; one more, where the last ends. */
  readonly starts: Uint32Array;
  /** The nodes at the other ends. */
  readonly nodes: Uint32Array;
  /** The edges, beside their nodes. */
  readonly edges: Uint32Array;
}

/** The edges of a type at one node, in their stored order: the places from `start` up to `end` of both lists. */
export interface Row {
  readonly nodes: Uint32Array;
  readonly edges: Uint32Array;
  readonly start: number;
  readonly end: number;
}

const emptyRow: Row = { nodes: new Uint32Array(), edges: new Uint32Array(), start: 0, end: 0 };

/** The edges of one type and direction, node by node. */
export class Rows {
  constructor(readonly pages: PageTable<RowPage>) {}

  /** The row of a node; an empty one if it has no such edge. */
  of(node: number): Row {
    const page = this.pages[pageOf(node)];
    if (page === undefined) return emptyRow;
    const place = placeOf(node);
    const { starts, nodes, edges } = page;
    return { nodes, edges, start: starts[place] ?? 0, end: starts[place + 1] ?? 0 };
  }

  /** How many edges a node has. */
  degree(node: number): number {
    const { start, end } = this.of(node);
    return end - start;
  }

  /** The first neighbour, for what has at most one. */
  first(node: number): number | undefined {
    const { nodes, start, end } = this.of(node);
    return start === end ? undefined : nodes[start];
  }

  /** The neighbours in order. Shares memory: not to be written to. */
  neighbours(node: number): Uint32Array {
    const { nodes, start, end } = this.of(node);
    return nodes.subarray(start, end);
  }
}

/** No edges at all. */
export const emptyRows = new Rows([]);
