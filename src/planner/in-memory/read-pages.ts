import { bisect } from "../../base/bisect.js";
import { done, type Steps } from "../../base/scheduling/steps.js";
import { invariant } from "../../base/invariant.js";
import { hasRows } from "../compile/compile-page.js";
import { compileValue } from "../compile/compile-value.js";
import { facetNames, facetsOf, type FacetCounts } from "../pagination/facets.js";
import { Page } from "../pagination/page.js";
import type { EdgeFieldPlan, PageFieldPlan, PagePlan, PlannedArguments, SelectionPlan } from "../plan/plan.js";
import { setField } from "../run/set-field.js";
import { pageInfo, showPage, type ShownPage } from "../pagination/shown-page.js";
import { countFacet } from "./count-facet.js";
import { compareWithCursor } from "./keys.js";
import type { ListNodes } from "./list-source.js";
import type { NodesReader, Reading } from "./reading.js";
import { eachIn, type Sequence } from "./sequence.js";
import type { NodesOf } from "./related-list.js";

/** A list as it is read page by page. */
export interface PagedList {
  readonly plan: PagePlan;
  readonly args: PlannedArguments;
  /** Which list it is: cursors are bound to it. */
  readonly name: string;
  /** How many keys it is put in order by. */
  readonly keyCount: number;
  /** Its nodes; of a list over all nodes of a concept they are the same for whatever it hangs on. */
  nodes(at: Reading): Steps<NodesOf>;
}

/** What reads the nodes of each selection in a page. */
export type NodesReaders = ReadonlyMap<SelectionPlan, NodesReader>;

/** One page as it was found. */
interface FoundPage {
  readonly shown: ShownPage<number>;
  readonly list: ListNodes;
}

/** Reads a value for each page. */
type PagesReader<T = unknown> = (pages: readonly FoundPage[], at: Reading) => Steps<readonly T[]>;

/** What reads a page of the list for each of some nodes that it hangs on. `readers` has every selection of the page. */
export function compilePages(list: PagedList, readers: NodesReaders): NodesReader {
  const page = new Page(list.name, list.args, list.keyCount);
  const isNeeded = hasRows(list.plan);
  const fields = list.plan.fields.map((field) => [field.key, compileField(field, page, readers)] as const);
  return function* (parents, at) {
    if (!isNeeded) page.requireCursors(at.call);
    const nodesOf = yield* list.nodes(at);
    const pages: FoundPage[] = [];
    for (const parent of parents) {
      const nodes = yield* nodesOf(parent);
      const found = isNeeded ? yield* findNodes(nodes, page, at) : [];
      pages.push({ list: nodes, shown: showPage(found, page, at.call) });
    }
    const answers = pages.map((): Record<string, unknown> => ({}));
    for (const [key, read] of fields) {
      const values = yield* read(pages, at);
      answers.forEach((answer, index) => setField(answer, key, values[index]));
    }
    return answers;
  };
}

/** The nodes of a page and one more, from the end that it is read from. */
function* findNodes(list: ListNodes, page: Page, { call, pace }: Reading): Steps<readonly number[]> {
  const sequence = yield* list.inOrder();
  const compareWith = (name: "after" | "before") => {
    const values = page.cursorKeys(name).map((key) => key(call));
    return compareWithCursor(list.keys, values);
  };
  const firstAt = (compare: (node: number) => number, least: number) =>
    bisect(0, sequence.length, (place) => compare(sequence.at(place)) >= least);
  const start = page.hasAfter ? firstAt(compareWith("after"), Number.MIN_VALUE) : 0;
  const end = page.hasBefore ? firstAt(compareWith("before"), 0) : sequence.length;
  const most = page.size(call) + 1;
  const found: number[] = [];
  for (let count = 0; count < end - start && found.length < most; count += 1) {
    const place = page.isBackward ? end - 1 - count : start + count;
    if (pace.isUp()) yield;
    if (sequence.isIn === undefined || sequence.isIn(place)) found.push(sequence.at(place));
  }
  return found;
}

function compileField(field: PageFieldPlan, page: Page, readers: NodesReaders): PagesReader {
  switch (field.kind) {
    case "typename":
      return eachPage(() => field.typeName);
    case "nodes":
      return shownNodes(readerOf(field.selection, readers));
    case "edges":
      return shownEdges(field.fields.map((edge) => [edge.key, compileEdge(edge, page, readers)] as const));
    case "pageInfo":
      return eachPage(({ shown, list }, { call }) => {
        const cursor = cursorIn(list, page, call);
        return Object.fromEntries(field.fields.map(({ key, name }) => [key, pageInfo(name, shown, cursor)]));
      });
    case "totalCount":
      return function* (pages, at) {
        const counts: number[] = [];
        for (const { list } of pages) counts.push(yield* countNodes(list, at));
        return counts;
      };
    case "withoutCount":
      return function* (pages, at) {
        const counts: number[] = [];
        for (const { list } of pages) {
          const unknown = yield* list.unknown();
          counts.push(unknown === undefined ? 0 : yield* countIn(unknown, at));
        }
        return counts;
      };
    case "facets":
      return countedFacets(field);
  }
}

function compileEdge(field: EdgeFieldPlan, page: Page, readers: NodesReaders): PagesReader<readonly unknown[]> {
  switch (field.kind) {
    case "typename":
      return eachNode(() => () => field.typeName);
    case "cursor":
      return eachNode(({ list }, { call }) => cursorIn(list, page, call));
    case "node":
      return shownNodes(readerOf(field.selection, readers));
    case "sharedCount":
      return eachNode(
        ({ list }) =>
          (node) =>
            sharedIn(list).count(node),
      );
    case "shared":
      return sharedNodes(readerOf(field.selection, readers));
  }
}

function readerOf(selection: SelectionPlan, readers: NodesReaders): NodesReader {
  return invariant(readers.get(selection), "a reader for each selection of a page");
}

function eachPage(read: (page: FoundPage, at: Reading) => unknown): PagesReader {
  return (pages, at) => done(pages.map((page) => read(page, at)));
}

function eachNode(bind: (page: FoundPage, at: Reading) => (node: number) => unknown): PagesReader<readonly unknown[]> {
  return (pages, at) => done(pages.map((page) => page.shown.items.map(bind(page, at))));
}

/* The nodes of all pages are read together. */
function shownNodes(read: NodesReader): PagesReader<readonly unknown[]> {
  return function* (pages, at) {
    const all = pages.flatMap(({ shown }) => shown.items);
    const values = yield* read(all, at);
    let start = 0;
    return pages.map(({ shown }) => values.slice(start, (start += shown.items.length)));
  };
}

function sharedNodes(read: NodesReader): PagesReader<readonly unknown[]> {
  return function* (pages, at) {
    const lists = pages.map(({ list, shown }) => shown.items.map((node) => sharedIn(list).first(node)));
    const all = lists.flatMap((ofPage) => ofPage.flat());
    const values = yield* read(all, at);
    let start = 0;
    return lists.map((ofPage) => ofPage.map((nodes) => values.slice(start, (start += nodes.length))));
  };
}

function shownEdges(readers: readonly (readonly [string, PagesReader<readonly unknown[]>])[]): PagesReader {
  return function* (pages, at) {
    const edges = pages.map(({ shown }) => shown.items.map((): Record<string, unknown> => ({})));
    for (const [key, read] of readers) {
      const values = yield* read(pages, at);
      edges.forEach((own, index) => own.forEach((edge, place) => setField(edge, key, values[index]?.[place])));
    }
    return edges;
  };
}

function sharedIn({ shared }: ListNodes) {
  return invariant(shared, "something in common");
}

function cursorIn({ keys }: ListNodes, page: Page, call: Reading["call"]): (node: number) => string {
  return (node) => {
    const values = keys.map((key) => key.value(node) ?? null);
    return page.encode(values, call);
  };
}

function countedFacets(field: PageFieldPlan & { readonly kind: "facets" }): PagesReader {
  const shape = compileValue(field.value);
  return function* (pages, at) {
    const names = facetNames(at.call.arguments(field.args), field.all);
    const answers: unknown[] = [];
    for (const { list } of pages) {
      const counted = new Map<string, FacetCounts>();
      for (const name of names) counted.set(name, yield* countFacet(name, list, at));
      const facets = facetsOf(names, (name) => invariant(counted.get(name), `counts for the facet "${name}"`));
      answers.push(shape(facets, at.call));
    }
    return answers;
  };
}

function* countNodes(list: ListNodes, at: Reading): Steps<number> {
  return list.knownCount ?? (yield* countIn(yield* list.inAnyOrder(), at));
}

function* countIn(sequence: Sequence, { pace }: Reading): Steps<number> {
  if (sequence.isIn === undefined) return sequence.length;
  let count = 0;
  yield* eachIn(sequence, pace, () => (count += 1));
  return count;
}
