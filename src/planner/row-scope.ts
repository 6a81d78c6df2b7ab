import { cypher, identifier, join, type Fragment } from "../cypher/cypher.js";
import type { Row } from "../engine/engine.js";
import type { Call } from "./call.js";
import { Columns } from "./columns.js";
import type { SelectionPlan } from "./plan.js";
import type { Scope } from "./scope.js";

/** Reads one value of the response out of a row. */
export type Reader = (row: Row, call: Call) => unknown;

/** Where something is compiled: the statement's variables, the columns of one kind of row, the subqueries that run before it is
 *  returned, and the way to compile what is nested in it. */
export interface RowScope {
  readonly scope: Scope;
  readonly columns: Columns;
  readonly subqueries: Fragment[];
  readonly compile: (selection: SelectionPlan, node: Fragment, at: RowScope) => Reader;
}

/** The scope of rows that are collected inside this one. */
export function innerScope({ scope, compile }: RowScope): RowScope {
  return { scope, compile, columns: new Columns(), subqueries: [] };
}

/** The rows of a collected list; `[]` where nothing was collected. */
export function rowsAt(row: Row, place: number): readonly Row[] {
  return (row[place] ?? []) as readonly Row[];
}

/** `[n1.id, n1.title, l2]` */
export function listOf({ columns }: RowScope): Fragment {
  return cypher`[${join(columns.all(), cypher`, `)}]`;
}

/** The subqueries one under the other. */
export function subqueriesOf({ subqueries }: RowScope): Fragment {
  return join(subqueries, cypher``);
}

/** `n0.id AS c0, l1 AS c1`; a row needs a column even where nothing is read from it. */
export function returned({ columns }: RowScope): Fragment {
  const all = columns.all().length === 0 ? [cypher`1`] : columns.all();
  return join(
    all.map((column, index) => cypher`${column} AS ${identifier(`c${index}`)}`),
    cypher`, `,
  );
}
