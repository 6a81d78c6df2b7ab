import type { GraphQLCompositeType, GraphQLObjectType } from "graphql";
import { cypher, identifier, join, param, type Fragment } from "../cypher/cypher.js";
import { declaredConcepts, findConcept, type ConceptDeclaration, type OrderKey } from "../domain/declare/registry.js";
import { parseId } from "../domain/identifiers.js";
import type { Call } from "./call.js";
import { planPage, planSelection } from "./build-plan.js";
import { countOf } from "./compile-connection.js";
import { compileFacets } from "./compile-facets.js";
import { compilePage, pageRows } from "./compile-page.js";
import { argumentConditions, statusesOf } from "./conditions/arguments.js";
import { articleOrder } from "./conditions/article-order.js";
import { Match } from "./match.js";
import { sortKeys } from "./order.js";
import { Page } from "./page.js";
import type { SelectionPlan } from "./plan.js";
import { oneStatement, statementScope, type RootPlan, type RootSelection } from "./root.js";
import { listOf, rowsAt, subqueriesOf, type Reader, type RowScope } from "./row-scope.js";
import { visible } from "./visible.js";
import { certain } from "../domain/certain.js";

/** One node of a concept by its id; `null` where there is none, or none that may be seen. */
export function lookup(selection: RootSelection): RootPlan {
  const plan = planSelection(selection.operation, selection.type as GraphQLCompositeType, selection.sets);
  const concept = certain(findConcept(selection.type.name), "a concept to look up");
  const at = statementScope();
  const match = new Match({ steps: [], label: concept.labels[0], paths: [] }, at.scope);
  match.where(
    cypher`${match.property({ property: "id" })} = ${param((call: Call) => call.arguments(selection.args)["id"])}`,
  );
  match.where(...visible(match.related, concept, statusesOf(selection.args)));
  return single(plan, match, at);
}

/** The first of the matched nodes, in the order that `tail` gives, or `null`. */
export function single(plan: SelectionPlan, match: Match, at: RowScope, tail: Fragment = cypher``): RootPlan {
  const read = at.compile(plan, match.related, at);
  const statement = cypher`${match.toFragment()}${tail}\n${subqueriesOf(at)}RETURN ${returned(at)}`;
  return oneStatement(plan, statement, ([row], call) => (row === undefined ? null : read(row, call)));
}

/** `n0.id AS c0, l1 AS c1`; a row needs a column even where nothing is read from it. */
function returned({ columns }: RowScope): Fragment {
  const all = columns.all().length === 0 ? [cypher`1`] : columns.all();
  return join(
    all.map((column, index) => cypher`${column} AS ${identifier(`c${index}`)}`),
    cypher`, `,
  );
}

/** Nodes of any concept by their ids, in the order asked; `null` where there is none. Ids are looked up label by label, in one statement. */
export function byIds(
  selection: RootSelection,
  idsOf: (call: Call) => readonly string[],
  given: readonly string[],
): RootPlan {
  const plan = planSelection(selection.operation, selection.type as GraphQLCompositeType, selection.sets);
  const at = statementScope();
  const groups = labelsOf(given).map((label) => compileGroup(plan, label, idsOf, selection, at));
  if (groups.length === 0) return { plan, statements: [], answer: async ({ call }) => idsOf(call).map(() => null) };
  const statement = cypher`${subqueriesOf(at)}RETURN ${returned(at)}`;
  return oneStatement(plan, statement, ([row], call) => {
    const found = new Map<unknown, unknown>();
    for (const { place, read } of groups)
      for (const each of rowsAt(row ?? [], place)) found.set(each[0], read(each, call));
    return idsOf(call).map((id) => found.get(id) ?? null);
  });
}

function compileGroup(
  plan: SelectionPlan,
  label: string,
  idsOf: (call: Call) => readonly string[],
  selection: RootSelection,
  at: RowScope,
) {
  const variants = plan.variants.filter(({ concept }) => concept.labels.at(-1) === label);
  const match = new Match({ steps: [], label, paths: [] }, at.scope);
  const ids = (call: Call) => idsOf(call).filter((id) => labelOf(id) === label);
  match.where(cypher`${match.property({ property: "id" })} IN ${param(ids)}`);
  match.where(...visible(match.related, variants[0]?.concept, statusesOf(selection.args)));
  const rows: RowScope = { ...statementScope(), scope: at.scope };
  rows.columns.add(match.property({ property: "id" }));
  const read: Reader = rows.compile({ isAbstract: variants.length > 1, variants }, match.related, rows);
  const list = at.scope.list();
  at.subqueries.push(cypher`CALL () {
${match.toFragment()}
${subqueriesOf(rows)}RETURN collect(${listOf(rows)}) AS ${list}
}
`);
  return { place: at.columns.add(list), read };
}

function labelsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => labelOf(id) ?? []))].sort();
}

/** The label under which a node with this id is found: the broadest of its concept. */
function labelOf(id: string): string | undefined {
  const type = parseId(id)?.type;
  return declaredConcepts()
    .find(({ prefix, isAbstract }) => prefix === type && !isAbstract)
    ?.labels.at(-1);
}

/** All nodes of a concept that the arguments ask for, page by page. */
export function list(concept: ConceptDeclaration, order: readonly OrderKey[]): (selection: RootSelection) => RootPlan {
  return (selection) => {
    const plan = planPage(selection.operation, selection.type as GraphQLObjectType, selection.sets);
    const at = statementScope();
    const matchNow = () => matchAll(concept, [], selection, at);
    const total = plan.fields.some(({ kind }) => kind === "totalCount") ? counted(at, countOf(matchNow())) : undefined;
    const facets = compileFacets(plan, matchNow, (body) => counted(at, body));
    const match = matchAll(concept, order, selection, at);
    const keys = articleOrder(selection.args, match, at.scope) ?? sortKeys(order, match);
    const page = new Page(`Query.${selection.nodes[0]?.name.value}`, selection.args, keys.length);
    const compiled = compilePage(plan, page, keys, match, at);
    const rows = (as: (list: Fragment) => Fragment) =>
      cypher`${pageRows(page, keys, match)}${subqueriesOf(compiled.rows)}${as(at.scope.list())}`;
    if (at.columns.all().length === 0) {
      const statement = rows(() => cypher`RETURN ${returned(compiled.rows)}`);
      return oneStatement(plan, statement, (found, call) =>
        compiled.read({ rows: found, total: undefined, facet: () => [], call }),
      );
    }
    const place = compiled.isNeeded
      ? counted(
          at,
          (as) =>
            cypher`${pageRows(page, keys, match)}${subqueriesOf(compiled.rows)}RETURN collect(${listOf(compiled.rows)}) AS ${as}`,
        )
      : undefined;
    const statement = cypher`${subqueriesOf(at)}RETURN ${returned(at)}`;
    return oneStatement(plan, statement, ([row = []], call) =>
      compiled.read({
        rows: place === undefined ? [] : rowsAt(row, place),
        total: total === undefined ? undefined : row[total],
        facet: (name) => rowsAt(row, certain(facets.get(name), `counts for the facet "${name}"`)),
        call,
      }),
    );
  };
}

function counted(at: RowScope, body: (list: Fragment) => Fragment): number {
  const name = at.scope.list();
  at.subqueries.push(cypher`CALL () {\n${body(name)}\n}\n`);
  return at.columns.add(name);
}

function matchAll(
  concept: ConceptDeclaration,
  order: readonly OrderKey[],
  { args }: RootSelection,
  at: RowScope,
): Match {
  const match = new Match({ steps: [], label: concept.labels[0], paths: order }, at.scope);
  return match.where(
    ...visible(match.related, concept, statusesOf(args)),
    ...argumentConditions(args, match, concept.name),
  );
}
