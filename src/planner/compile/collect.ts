import { cypher, empty, join, param, render, type Fragment } from "../../cypher/cypher.js";
import { compareValues } from "../../base/compare-values.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import type { RelationDeclaration } from "../../model/declare/field-declaration.js";
import type { Row } from "../../engine/row.js";
import type { Match } from "./match.js";
import { orderBy, sortKeys } from "./order.js";
import { clausesOf, listOf, rowsAt, written, type RowScope } from "./row-scope.js";

/** What is collected: the rows of a relation's nodes, which hang on the node that it starts from. */
export interface Collected {
  readonly relation: RelationDeclaration;
  readonly from: Fragment;
  readonly match: Match;
  readonly rows: RowScope;
}

/** Gives the collected rows out of the row that they hang on, collected in the cheapest way that holds for them:
 *  - one node that is always there is joined to the row, and the column is a list of it: `MATCH (n0)-[:SIGNATURE_BY]->(n1:Person)` and
 *    `[[n1.id]]`;
 *  - nodes with nothing nested in them, over one edge, are an expression: `[(n0)-[:PUBLISHED_BY]->(n1:Organization) | [n1.id]]`. It has no
 *    order, so that many are put in theirs here: such lists are short, and a subquery for each would cost more;
 *  - all else is a subquery: `CALL (n0) { MATCH (n0)-[:PUBLISHED_BY]->(n1:Organization) WITH n1 LIMIT 1 RETURN collect([n1.id]) AS l0 }`.
 *  Which of them it is shows when all that is asked of the rows is known, so they are written last. */
export function collect(collected: Collected, at: RowScope): (row: Row) => readonly Row[] {
  let chosen: Written | undefined;
  const write = (): Written =>
    (chosen ??= asJoin(collected, at) ?? asExpression(collected) ?? asSubquery(collected, at));
  at.joins.push(() => write().join);
  at.subqueries.push(() => write().subquery);
  const place = at.columns.addLater(() => {
    if (write().isNested) at.columns.markNested();
    return write().column;
  });
  return (row) => {
    const rows = rowsAt(row, place);
    const keys = chosen?.keys;
    return keys === undefined ? rows : inOrder(rows, keys).slice(0, LARGEST_PAGE);
  };
}

interface Written {
  readonly join: Fragment;
  readonly subquery: Fragment;
  readonly column: Fragment;
  /** True if the column holds a comprehension. */
  readonly isNested: boolean;
  /** The places of the keys that the rows are still to be put in order by. */
  readonly keys?: readonly number[];
}

function asJoin({ relation, match, rows }: Collected, at: RowScope): Written | undefined {
  const isThere = relation.cardinality === "one" && !relation.isNullable && at.isOfSeveral !== true;
  const hop = isThere ? match.toJoin() : undefined;
  if (hop === undefined) return undefined;
  // To write the columns may mark the rows as nested, so it comes before they are asked.
  const column = cypher`[${listOf(rows)}]`;
  return {
    join: cypher`${hop}${written(rows.joins)}`,
    subquery: written(rows.subqueries),
    column,
    isNested: rows.columns.isNested,
  };
}

function asExpression({ relation, match, rows }: Collected): Written | undefined {
  if (!match.isOneHop || !isFlat(rows)) return undefined;
  const keys =
    relation.cardinality === "one"
      ? undefined
      : sortKeys(relation.order, match).map(({ expression }) => rows.columns.add(expression));
  const column = match.toComprehension(listOf(rows));
  return { join: empty, subquery: empty, column, isNested: true, ...(keys && { keys }) };
}

function inOrder(rows: readonly Row[], keys: readonly number[]): readonly Row[] {
  if (rows.length < 2) return rows;
  return [...rows].sort((a, b) => {
    const key = keys.find((place) => a[place] !== b[place]);
    return key === undefined ? 0 : compareValues(a[key] ?? null, b[key] ?? null);
  });
}

/* A comprehension holds no subquery and no other comprehension: neither is in the shared subset. */
function isFlat(rows: RowScope): boolean {
  const hasClauses = render(clausesOf(rows)).text !== "";
  const columns = rows.columns.all();
  return !hasClauses && !rows.columns.isNested && columns.length > 0;
}

function asSubquery({ relation, from, match, rows }: Collected, at: RowScope): Written {
  const isOne = relation.cardinality === "one";
  const order = isOne ? empty : cypher` ${orderBy(sortKeys(relation.order, match), false)}`;
  const list = at.scope.list();
  const subquery = cypher`CALL (${from}) {
${match.toFragment()}
WITH ${join(match.variables, cypher`, `)}${order} LIMIT ${param(() => (isOne ? 1 : LARGEST_PAGE))}
${clausesOf(rows)}RETURN collect(${listOf(rows)}) AS ${list}
}
`;
  return { join: empty, subquery, column: list, isNested: false };
}
