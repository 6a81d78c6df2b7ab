import { cypher, type Fragment } from "../../cypher/cypher.js";
import { invariant } from "../../base/invariant.js";
import type { SharedDeclaration } from "../../model/declare/field-declaration.js";
import type { PropertyPath } from "../../model/declare/step.js";
import { compilePage, pageRows, startOf, type CompiledPage } from "./compile-page.js";
import { askedKeys } from "../conditions/asked-order.js";
import { facetCounts, facetNames, readFacetCounts } from "../pagination/facets.js";
import type { Match } from "./match.js";
import { sortKeys, type SortKey } from "./order.js";
import { Page } from "../pagination/page.js";
import type { PagePlan, PlannedArguments } from "../plan/plan.js";
import type { Scope } from "./scope.js";
import { bindShared } from "./shared.js";
import { addSubquery, clausesOf, listOf, rowsAt, type Reader, type RowScope } from "./row-scope.js";

/** A list that is read page by page: all nodes of a concept, or those of a relation. */
export interface ListPlan {
  readonly plan: PagePlan;
  readonly args: PlannedArguments;
  /** Which list it is: cursors are bound to it. */
  readonly name: string;
  readonly order: readonly PropertyPath[];
  /** A fresh match of its nodes, with what the order reads of their neighbours. */
  readonly match: (order: readonly PropertyPath[]) => Match;
  /** A fresh match of what the conditions leave out for nothing but what is not known of it; `undefined` if there can be no such thing. */
  readonly matchUnknown: () => Match | undefined;
  /** For nodes that are related by what they have in common. */
  readonly shared?: SharedDeclaration | undefined;
}

/** The page of a list, ready to be written into a statement. */
export interface ListPage extends CompiledPage {
  /** From the match to the rows in their order, one more than the page holds. */
  readonly clauses: Fragment;
}

/** Compiles the page of a list; its rows may stand for themselves or be collected. */
export function compileListPage(list: ListPlan, at: RowScope): ListPage {
  const match = list.match(list.order);
  const shared = list.shared && bindShared(list.shared, match, at.scope);
  const order = shared?.order ?? orderOf(list, match, at.scope);
  const page = new Page(list.name, list.args, order.length);
  const compiled = compilePage(list.plan, page, order, match, shared, at);
  const from = startOf(page, order, match);
  return { ...compiled, clauses: cypher`${pageRows(page, order, match, from, shared)}${clausesOf(compiled.rows)}` };
}

/** The order that is asked for, else the one in which the list stands by itself. */
export function orderOf(list: ListPlan, match: Match, scope: Scope): readonly SortKey[] {
  return askedKeys(list.args, match, scope) ?? sortKeys(list.order, match);
}

/** Adds to the row a subquery for the page, and one each for the count and the facets if they are asked for; `from` is the node that
 *  the list hangs on, or `empty`. */
export function compileList(list: ListPlan, from: Fragment, at: RowScope): Reader {
  const add = (body: (as: Fragment) => Fragment): number => {
    const as = at.scope.list();
    addSubquery(at, cypher`CALL (${from}) {\n${body(as)}\n}\n`);
    return at.columns.add(as);
  };
  const { plan, match } = list;
  const total = plan.fields.some(({ kind }) => kind === "totalCount") ? add(countOf(list, match([]))) : undefined;
  const unknown = plan.fields.some(({ kind }) => kind === "withoutCount") ? list.matchUnknown() : undefined;
  const without = unknown && add(countOf(list, unknown));
  const facets = new Map(facetsIn(plan).map((name) => [name, add((as) => facetCounts(name, match([]), as))] as const));
  const page = compileListPage(list, at);
  const collected = (as: Fragment) => cypher`${page.clauses}RETURN collect(${listOf(page.rows)}) AS ${as}`;
  const place = page.isNeeded ? add(collected) : undefined;
  return (row, call) =>
    page.read({
      rows: place === undefined ? [] : rowsAt(row, place),
      total: total === undefined ? undefined : row[total],
      without: without === undefined ? 0 : row[without],
      facet: (name) => readFacetCounts(rowsAt(row, invariant(facets.get(name), `counts for the facet "${name}"`))),
      call,
    });
}

/** True if more is asked of the list than its page. */
export function isCounted(plan: PagePlan): boolean {
  return plan.fields.some(({ kind }) => kind === "totalCount" || kind === "withoutCount" || kind === "facets");
}

/* What is reached by way of several things counts once. */
function countOf({ shared }: ListPlan, match: Match): (as: Fragment) => Fragment {
  const counted = shared ? cypher`DISTINCT ${match.related}` : match.related;
  return (as) => cypher`${match.toFragment()}\nRETURN count(${counted}) AS ${as}`;
}

function facetsIn(plan: PagePlan): readonly string[] {
  return [
    ...new Set(
      plan.fields.flatMap((field) => (field.kind === "facets" ? facetNames(field.args.given, field.all) : [])),
    ),
  ];
}
