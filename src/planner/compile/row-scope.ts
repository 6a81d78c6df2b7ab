import { readRows } from "../../cypher/read-cells.js";
import { cypher, empty, identifier, join, render, type Fragment } from "../../cypher/cypher.js";
import type { Step } from "../../model/declare/step.js";
import type { Row } from "../../engine/row.js";
import type { Call } from "../run/call.js";
import { Columns, type Later } from "./columns.js";
import type { SelectionPlan } from "../plan/plan.js";
import type { Scope } from "./scope.js";

/** Reads one value of the response out of a row. */
export type Reader = (row: Row, call: Call) => unknown;

/** Where something is compiled: the statement's variables, the columns of one kind of row, the subqueries that run before it is
 *  returned, and the way to compile what is nested in it. */
export interface RowScope {
  readonly scope: Scope;
  readonly columns: Columns;
  /** What is matched for each row before its subqueries: nodes that every row has, so that none is lost and none comes twice. */
  readonly joins: Later[];
  readonly subqueries: Later[];
  /** Neighbours that the row's match has bound, by the path to them. */
  readonly neighbours: ReadonlyMap<string, Fragment>;
  /** Relations that are collected, by the path to their nodes. */
  readonly collections: Map<string, Collection>;
  readonly compile: (selection: SelectionPlan, node: Fragment, at: RowScope) => Reader;
  /** True if the node may be of another concept than the one whose fields are compiled: then what that concept always has may be missing. */
  readonly isOfSeveral?: boolean;
}

/** The nodes of a relation, collected in one column: rows that may be asked for more until the statement is written. */
export interface Collection {
  readonly node: Fragment;
  readonly rows: RowScope;
  /** Its rows, in order, out of the row that they hang on. */
  readonly read: (row: Row) => readonly Row[];
}

/** The scope of a statement's own rows. */
export function outerScope(scope: Scope, compile: RowScope["compile"]): RowScope {
  return {
    scope,
    compile,
    columns: new Columns(),
    joins: [],
    subqueries: [],
    neighbours: new Map(),
    collections: new Map(),
  };
}

/** The scope of rows that are collected inside this one; `bound` are the neighbours that their match has bound. */
export function innerScope({ scope, compile }: RowScope, bound: readonly Neighbour[] = []): RowScope {
  const neighbours = new Map(bound.map(({ from, step, node }) => [wayOf(from, [step]), node]));
  return { ...outerScope(scope, compile), neighbours };
}

/** The one node that a step leads to from another. */
export interface Neighbour {
  readonly from: Fragment;
  readonly step: Step;
  readonly node: Fragment;
}

/** What tells paths from bound nodes apart. */
export function wayOf(from: Fragment, steps: readonly Step[]): string {
  return [render(from).text, ...steps.map(({ edge, direction }) => `${direction} ${edge}`)].join(" ");
}

/** The rows of a collected list; `[]` if nothing was collected. */
export function rowsAt(row: Row, place: number): readonly Row[] {
  return readRows(row[place]);
}

/** `[n1.id, n1.title, l2]` */
export function listOf({ columns }: RowScope): Fragment {
  return cypher`[${join(columns.all(), cypher`, `)}]`;
}

/** Adds a subquery that is finished. */
export function addSubquery({ subqueries }: RowScope, subquery: Fragment): void {
  subqueries.push(() => subquery);
}

/** The joins and the subqueries of a row, one under the other. */
export function clausesOf({ joins, subqueries }: RowScope): Fragment {
  return written([...joins, ...subqueries]);
}

/** What is written last, one under the other. */
export function written(parts: readonly Later[]): Fragment {
  return join(
    parts.map((part) => part()),
    empty,
  );
}

/** `n0.id AS c0, l1 AS c1`; a row needs a column even if nothing is read from it. */
export function returned({ columns }: RowScope): Fragment {
  const all = columns.isEmpty ? [cypher`1`] : columns.all();
  return join(
    all.map((column, index) => cypher`${column} AS ${identifier(`c${index}`)}`),
    cypher`, `,
  );
}
