import { cypher, empty, join, param, type Fragment } from "../cypher/cypher.js";
import { LARGEST_PAGE } from "../domain/declare/page-arguments.js";
import { targetConcept, type RelatedNeed, type RelationDeclaration } from "../domain/declare/registry.js";
import type { Row } from "../engine/engine.js";
import { argumentConditions, statusesOf } from "./conditions/arguments.js";
import { Match } from "./match.js";
import { orderBy, sortKeys } from "./order.js";
import type { FieldPlan } from "./plan.js";
import { innerScope, listOf, rowsAt, subqueriesOf, type Reader, type RowScope } from "./row-scope.js";
import { visible } from "./visible.js";
import { wherePairs } from "./where-pairs.js";

/** A relation to one node, `[(n0)-[:PUBLISHED_BY]->(n1:Organization) | [n1.id]]` where nothing is nested in it; else, and for a list
 *  without paging, `CALL (n0) { MATCH (n0)-[:PUBLISHED_BY]->(n1:Organization) WITH n1 LIMIT 1 RETURN collect([n1.id]) AS l0 }` */
export function compileRelated(field: FieldPlan & { readonly kind: "related" }, node: Fragment, at: RowScope): Reader {
  const { field: relation, selection, args } = field;
  const match = matchOf(relation, node, at, targetConcept(relation)?.labels[0]);
  match.where(
    ...visible(match.related, targetConcept(relation), statusesOf(args)),
    ...argumentConditions(args, match, targetConcept(relation)?.name),
  );
  const rows = innerScope(at);
  const read = at.compile(selection, match.related, rows);
  const place = at.columns.add(collected(relation, node, match, rows, at));
  if (relation.cardinality === "one") {
    return (row, call) => {
      const [first] = rowsAt(row, place);
      return first === undefined ? null : read(first, call);
    };
  }
  return (row, call) => rowsAt(row, place).map((each) => read(each, call));
}

/** Rows with a few properties of the nodes of a relation, for a field that is worked out from them. */
export function compileNeed(
  need: RelatedNeed,
  relation: RelationDeclaration,
  node: Fragment,
  at: RowScope,
): (row: Row) => unknown {
  const target = targetConcept(relation);
  const match = matchOf(relation, node, at, target?.labels[0]);
  match.where(...visible(match.related, target));
  const rows = innerScope(at);
  const places = need.properties.map((property) => [property, rows.columns.add(match.property({ property }))] as const);
  const place = at.columns.add(collected(relation, node, match, rows, at));
  return (row) =>
    Array.from(rowsAt(row, place), (each) =>
      Object.fromEntries(places.map(([name, index]) => [name, each[index] ?? null])),
    );
}

function matchOf(relation: RelationDeclaration, node: Fragment, at: RowScope, label: string | undefined): Match {
  const match = new Match({ from: node, steps: relation.steps, label, paths: relation.order }, at.scope);
  return match.where(...wherePairs(relation.where, match));
}

function collected(
  relation: RelationDeclaration,
  node: Fragment,
  match: Match,
  rows: RowScope,
  at: RowScope,
): Fragment {
  const comprehension =
    relation.cardinality === "one" && isFlat(rows) ? match.toComprehension(listOf(rows)) : undefined;
  if (comprehension !== undefined) {
    at.columns.markNested();
    return comprehension;
  }
  const list = at.scope.list();
  const limit = relation.cardinality === "one" ? 1 : LARGEST_PAGE;
  const order = relation.cardinality === "one" ? empty : cypher` ${orderBy(sortKeys(relation.order, match), false)}`;
  at.subqueries.push(cypher`CALL (${node}) {
${match.toFragment()}
WITH ${join(match.variables, cypher`, `)}${order} LIMIT ${param(() => limit)}
${subqueriesOf(rows)}RETURN collect(${listOf(rows)}) AS ${list}
}
`);
  return list;
}

/* A comprehension holds no subquery and no other comprehension: neither is in the shared subset. */
function isFlat({ subqueries, columns }: RowScope): boolean {
  return subqueries.length === 0 && !columns.isNested && columns.all().length > 0;
}
