import { PAGE_SIZE, PageEditor, pageOf, placeOf } from "../page-table.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { Rows, type RowPage } from "../rows.js";
import { RUN, sortInSteps, sortRun, type Compare } from "../sort/sort-in-steps.js";

/** What is to be done on one page. */
interface PageChange {
  /** Place and edge, one after the other. */
  readonly added: number[];
  readonly dropped: Set<number>;
  /** 1 for each place whose row is to be put in order. */
  readonly touched: Uint8Array;
}

/** How a row is put together. */
export interface RowRule {
  /** The order of edges in it. */
  readonly compare: Compare;
  /** The node that an edge leads to. */
  readonly leadsTo: (edge: number) => number;
}

/** Changes rows of one type and direction. Only the pages of nodes that are named are made anew. */
export class RowsEditor {
  private readonly changes = new Map<number, PageChange>();

  constructor(readonly base: Rows) {}

  /** The node gets an edge. */
  add(node: number, edge: number): void {
    this.changeOf(node).added.push(placeOf(node), edge);
    this.touch(node);
  }

  /** The node loses an edge. */
  drop(node: number, edge: number): void {
    this.changeOf(node).dropped.add(edge);
  }

  /** The row of the node has to be put in order again. */
  touch(node: number): void {
    this.changeOf(node).touched[placeOf(node)] = 1;
  }

  /** The rows as they are now. */
  *finish(rule: RowRule, pace: Pace): Steps<Rows> {
    if (this.changes.size === 0) return this.base;
    const pages = new PageEditor(this.base.pages, (page) => page ?? emptyPage);
    for (const [index, change] of this.changes) {
      pages.replace(index, yield* changePage(this.base.pages[index] ?? emptyPage, change, rule, pace));
    }
    return new Rows(pages.finish());
  }

  private changeOf(node: number): PageChange {
    const index = pageOf(node);
    const known = this.changes.get(index);
    if (known !== undefined) return known;
    const change = { added: [], dropped: new Set<number>(), touched: new Uint8Array(PAGE_SIZE) };
    this.changes.set(index, change);
    return change;
  }
}

const emptyPage: RowPage = {
  starts: new Uint32Array(PAGE_SIZE + 1),
  nodes: new Uint32Array(),
  edges: new Uint32Array(),
};

function* changePage(page: RowPage, change: PageChange, { compare, leadsTo }: RowRule, pace: Pace): Steps<RowPage> {
  const starts = yield* startsOf(page, change, pace);
  const edges = new Uint32Array(starts[PAGE_SIZE] ?? 0);
  const nodes = new Uint32Array(edges.length);
  yield* placeEdges({ starts, edges, nodes }, page, change, pace);
  for (let place = 0; place < PAGE_SIZE; place += 1) {
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    if (change.touched[place] === 0 || end - start < 2) continue;
    if (end - start > RUN) yield* sortInSteps(edges.subarray(start, end), compare, pace);
    else if (pace.isUp(sortRun(edges, start, end, compare))) yield;
  }
  for (let at = 0; at < edges.length; at += 1) {
    nodes[at] = leadsTo(edges[at] ?? 0);
    if (pace.isUp()) yield;
  }
  return { starts, nodes, edges };
}

/** Where the rows will begin: the old ones without what is dropped, and what is added. */
function* startsOf(page: RowPage, { added, dropped }: PageChange, pace: Pace): Steps<Uint32Array> {
  const starts = new Uint32Array(PAGE_SIZE + 1);
  for (let place = 0; place < PAGE_SIZE; place += 1) {
    const [start, end] = [page.starts[place] ?? 0, page.starts[place + 1] ?? 0];
    let kept = end - start;
    for (let at = start; dropped.size > 0 && at < end; at += 1) {
      if (dropped.has(page.edges[at] ?? 0)) kept -= 1;
      if (pace.isUp()) yield;
    }
    starts[place + 1] = kept;
  }
  for (let at = 0; at < added.length; at += 2) {
    const place = (added[at] ?? 0) + 1;
    starts[place] = (starts[place] ?? 0) + 1;
    if (pace.isUp()) yield;
  }
  for (let place = 0; place < PAGE_SIZE; place += 1) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  }
  return starts;
}

function* placeEdges(to: RowPage, from: RowPage, { added, dropped }: PageChange, pace: Pace): Steps<void> {
  const next = to.starts.slice();
  const put = (place: number, edge: number): void => {
    const at = next[place] ?? 0;
    to.edges[at] = edge;
    next[place] = at + 1;
  };
  for (let place = 0; place < PAGE_SIZE; place += 1) {
    const end = from.starts[place + 1] ?? 0;
    for (let at = from.starts[place] ?? 0; at < end; at += 1) {
      const edge = from.edges[at] ?? 0;
      if (!dropped.has(edge)) put(place, edge);
      if (pace.isUp()) yield;
    }
  }
  for (let at = 0; at < added.length; at += 2) {
    put(added[at] ?? 0, added[at + 1] ?? 0);
    if (pace.isUp()) yield;
  }
}
