import { cypher, empty, join, param, type Fragment } from "../../cypher/cypher.js";
import { invariant } from "../../base/invariant.js";
import type { Row } from "../../engine/row.js";
import type { Call } from "../run/call.js";
import { compileValue } from "./compile-value.js";
import { facetNames, facetsOf, type FacetCounts } from "../pagination/facets.js";
import type { Match } from "./match.js";
import { behind, orderBy, type SortKey } from "./order.js";
import type { Page } from "../pagination/page.js";
import type { EdgeFieldPlan, PageFieldPlan, PagePlan } from "../plan/plan.js";
import { innerScope, type Reader, type RowScope } from "./row-scope.js";
import { setField } from "../run/set-field.js";
import { pageInfo, showPage, type ShownPage } from "../pagination/shown-page.js";
import type { Binding, Shared } from "./shared.js";

/** What was read for one page. */
export interface PageInput {
  /** One more than the page holds if there is more. */
  readonly rows: readonly Row[];
  readonly total: unknown;
  /** How many are left out for what is not known of them. */
  readonly without: unknown;
  readonly facet: (name: string) => FacetCounts;
  readonly call: Call;
}

/** What a page needs of its rows, and what makes the connection out of them. */
export interface CompiledPage {
  /** False if only counts are asked for. */
  readonly isNeeded: boolean;
  readonly rows: RowScope;
  read(input: PageInput): unknown;
}

/** The rows of a page and the way to shape them. */
export function compilePage(
  plan: PagePlan,
  page: Page,
  order: readonly SortKey[],
  match: Match,
  shared: Shared | undefined,
  at: RowScope,
): CompiledPage {
  const rows = innerScope(at, match.neighbours);
  const keys = needsCursor(plan) ? order.map(({ expression }) => rows.columns.add(expression)) : [];
  const cursor: Reader = (row, call) =>
    page.encode(
      keys.map((place) => row[place]),
      call,
    );
  const fields = plan.fields.map(
    (field) => [field.key, compileField(field, { page, cursor, node: match.related, shared, rows })] as const,
  );
  const isNeeded = hasRows(plan);
  if (isNeeded && rows.columns.isEmpty) rows.columns.add(match.property({ property: "id" }));
  return {
    isNeeded,
    rows,
    read: (input) => {
      if (!isNeeded) page.requireCursors(input.call);
      const shown = showPage(input.rows, page, input.call);
      const shaped: Record<string, unknown> = {};
      for (const [key, read] of fields) setField(shaped, key, read(shown, input));
      return shaped;
    },
  };
}

/** From the match to the rows of the page, in order, one more than asked for: that one tells whether there is a next page. `from` is what
 *  holds where the page begins. */
export function pageRows(
  page: Page,
  order: readonly SortKey[],
  match: Match,
  from: readonly Fragment[],
  shared?: Shared,
): Fragment {
  const limit = param((call: Call) => page.size(call) + 1);
  const bound = [...order.flatMap(toBinding), ...(shared?.bindings() ?? [])];
  const variables = join([...match.variables, ...bound.map(({ as }) => as)], cypher`, `);
  const matched =
    bound.length === 0 ? match.where(...from).toFragment() : cypher`${match.toFragment()}\n${bind(bound, match, from)}`;
  return cypher`${matched}
WITH ${variables} ${orderBy(order, page.isBackward)} LIMIT ${limit}
`;
}

/** True for what stands between the cursors that are given. */
export function cursorConditions(page: Page, order: readonly SortKey[]): readonly Fragment[] {
  return [
    ...(page.hasAfter ? [behind(order, page.cursorKeys("after"), false)] : []),
    ...(page.hasBefore ? [behind(order, page.cursorKeys("before"), true)] : []),
  ];
}

/** The condition at which the page begins. Neo4j uses an index for ORDER BY only if the text excludes nodes without the key. Every node of a
 *  label has it, so that the condition leaves nothing out. */
export function startOf(page: Page, order: readonly SortKey[], match: Match): readonly Fragment[] {
  if (page.hasAfter || page.hasBefore) return cursorConditions(page, order);
  const [first] = order;
  return match.isOfLabel && first !== undefined && first.counted === undefined
    ? [cypher`${first.expression} IS NOT NULL`]
    : [];
}

/* What is counted gets a name before it is ordered by: an order by a count itself is not in the shared subset. */
function toBinding({ counted, expression }: SortKey): readonly Binding[] {
  return counted === undefined ? [] : [{ expression: counted, as: expression }];
}

function bind(bound: readonly Binding[], match: Match, from: readonly Fragment[]): Fragment {
  const items = bound.map(({ expression, as }) => cypher`${expression} AS ${as}`);
  const where = from.length === 0 ? empty : cypher`\nWHERE ${join(from, cypher` AND `)}`;
  return cypher`WITH ${join([...match.variables, ...items], cypher`, `)}${where}`;
}

/** False if only counts are asked for. */
export function hasRows(plan: PagePlan): boolean {
  return plan.fields.some(({ kind }) => kind === "nodes" || kind === "edges" || kind === "pageInfo");
}

type PageReader = (shown: ShownPage<Row>, input: PageInput) => unknown;

/** What the fields of a page are compiled from. */
interface PageParts {
  readonly page: Page;
  readonly cursor: Reader;
  readonly node: Fragment;
  readonly shared: Shared | undefined;
  readonly rows: RowScope;
}

function compileField(field: PageFieldPlan, parts: PageParts): PageReader {
  const { cursor, node, rows } = parts;
  switch (field.kind) {
    case "typename":
      return () => field.typeName;
    case "nodes": {
      const read = rows.compile(field.selection, node, rows);
      return (shown, { call }) => shown.items.map((row) => read(row, call));
    }
    case "edges": {
      const readers = field.fields.map((edge) => [edge.key, compileEdge(edge, parts)] as const);
      return (shown, { call }) =>
        shown.items.map((row) => Object.fromEntries(readers.map(([key, read]) => [key, read(row, call)])));
    }
    case "pageInfo":
      return (shown, { call }) =>
        Object.fromEntries(
          field.fields.map(({ key, name }) => [key, pageInfo(name, shown, (row) => String(cursor(row, call)))]),
        );
    case "totalCount":
      return (_shown, { total }) => total;
    case "withoutCount":
      return (_shown, { without }) => without;
    case "facets": {
      const shape = compileValue(field.value);
      return (_shown, { facet, call }) =>
        shape(facetsOf(facetNames(call.arguments(field.args), field.all), facet), call);
    }
  }
}

function compileEdge(field: EdgeFieldPlan, { cursor, node, shared, rows }: PageParts): Reader {
  switch (field.kind) {
    case "typename":
      return () => field.typeName;
    case "cursor":
      return cursor;
    case "node":
      return rows.compile(field.selection, node, rows);
    case "sharedCount":
      return invariant(shared, "something in common").compileCount(rows);
    case "shared":
      return invariant(shared, "something in common").compileNodes(field.selection, rows);
  }
}

function needsCursor(plan: PagePlan): boolean {
  return plan.fields.some(
    (field) =>
      (field.kind === "edges" && field.fields.some(({ kind }) => kind === "cursor")) ||
      (field.kind === "pageInfo" && field.fields.some(({ name }) => name.endsWith("Cursor"))),
  );
}
