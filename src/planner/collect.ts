import { cypher, empty, join, param, render, type Fragment } from "../cypher/cypher.js";
import { LARGEST_PAGE } from "../domain/declare/page-arguments.js";
import type { RelationDeclaration } from "../domain/declare/registry.js";
import type { Match } from "./match.js";
import { orderBy, sortKeys } from "./order.js";
import { listOf, subqueriesOf, type RowScope } from "./row-scope.js";

/** What is collected: the rows of a relation's nodes, which hang on the node that it starts from. */
export interface Collected {
  readonly relation: RelationDeclaration;
  readonly from: Fragment;
  readonly match: Match;
  readonly rows: RowScope;
}

/** The place of the column with the collected rows. Where it is one node and nothing is nested in it, that column is an expression,
 *  `[(n0)-[:PUBLISHED_BY]->(n1:Organization) | [n1.id]]`; else a subquery comes before,
 *  `CALL (n0) { MATCH (n0)-[:PUBLISHED_BY]->(n1:Organization) WITH n1 LIMIT 1 RETURN collect([n1.id]) AS l0 }`.
 *  Which of them it is shows when all that is asked of the rows is known, so they are written last. */
export function collect(collected: Collected, at: RowScope): number {
  let written: Written | undefined;
  const write = (): Written => (written ??= asExpression(collected, at) ?? asSubquery(collected, at));
  at.subqueries.push(() => write().subquery);
  return at.columns.addLater(() => {
    if (write().isComprehension) at.columns.markNested();
    return write().column;
  });
}

interface Written {
  readonly subquery: Fragment;
  readonly column: Fragment;
  readonly isComprehension: boolean;
}

function asExpression({ relation, match, rows }: Collected, at: RowScope): Written | undefined {
  const isOne = relation.cardinality === "one" && isFlat(rows) && at.isUnwound !== true;
  const column = isOne ? match.toComprehension(listOf(rows)) : undefined;
  return column && { subquery: empty, column, isComprehension: true };
}

/* A comprehension holds no subquery and no other comprehension: neither is in the shared subset. */
function isFlat(rows: RowScope): boolean {
  const hasSubqueries = render(subqueriesOf(rows)).text !== "";
  const columns = rows.columns.all();
  return !hasSubqueries && !rows.columns.isNested && columns.length > 0;
}

function asSubquery({ relation, from, match, rows }: Collected, at: RowScope): Written {
  const isOne = relation.cardinality === "one";
  const order = isOne ? empty : cypher` ${orderBy(sortKeys(relation.order, match), false)}`;
  const list = at.scope.list();
  const subquery = cypher`CALL (${from}) {
${match.toFragment()}
WITH ${join(match.variables, cypher`, `)}${order} LIMIT ${param(() => (isOne ? 1 : LARGEST_PAGE))}
${subqueriesOf(rows)}RETURN collect(${listOf(rows)}) AS ${list}
}
`;
  return { subquery, column: list, isComprehension: false };
}
