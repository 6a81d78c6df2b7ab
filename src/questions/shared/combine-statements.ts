import { cypher, identifier, join, type Fragment } from "../../cypher/cypher.js";

/** A part of a statement that asks several things at once: `MATCH … RETURN count(n0) AS x0`, with the name that its result is given. */
export type StatementPart = (as: Fragment) => Fragment;

/** One statement with a column for each part, in their order: `CALL () { … AS x0 } CALL () { … AS x1 } RETURN x0 AS c0, x1 AS c1` */
export function combineStatements(parts: readonly StatementPart[]): Fragment {
  const named = parts.map((part, index) => ({ part, as: identifier(`x${index}`), column: identifier(`c${index}`) }));
  const subqueries = named.map(({ part, as }) => cypher`CALL () {\n${part(as)}\n}\n`);
  const columns = named.map(({ as, column }) => cypher`${as} AS ${column}`);
  return cypher`${join(subqueries, cypher``)}RETURN ${columns.length === 0 ? cypher`1 AS c0` : join(columns, cypher`, `)}`;
}

/** The version of the corpus as a part; `toVersion` reads it. */
export const versionPart: StatementPart = (as) => cypher`OPTIONAL MATCH (m:Meta)\nRETURN m.corpusVersion AS ${as}`;
