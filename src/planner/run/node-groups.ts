import { groupBy } from "../../base/group-by.js";
import { readText } from "../../cypher/read-cells.js";
import { cypher, param, type Fragment } from "../../cypher/cypher.js";
import { declaredConcepts, type ConceptDeclaration } from "../../model/declare/registry.js";
import { parseId } from "../../model/identifiers.js";
import type { Row } from "../../engine/row.js";
import type { Call, Getter } from "./call.js";
import { Match } from "../compile/match.js";
import type { SelectionPlan } from "../plan/plan.js";
import { addSubquery, clausesOf, innerScope, listOf, rowsAt, type RowScope } from "../compile/row-scope.js";
import { visible } from "../compile/visible.js";

/** Nodes of one label that are asked for by their ids. */
export interface NodeGroup {
  readonly label: string;
  readonly ids: Getter;
  /** Which review statuses may be seen; left out if the ids come from an answer that has decided it. */
  readonly sees?: { readonly statuses: Getter | undefined };
}

/** Reads something of each node of a group out of the statement's row, by id. */
export type GroupReader<Found = unknown> = (row: Row, call: Call) => ReadonlyMap<string, Found>;

/** Adds to the row what a selection asks of a group of nodes, looked up by id:
 *  `CALL () { MATCH (n0:Vote) WHERE n0.id IN $p0 RETURN collect([n0.id, n0.question]) AS l0 }` */
export function compileGroup(
  { selection, ...group }: NodeGroup & { readonly selection: SelectionPlan },
  at: RowScope,
): GroupReader {
  return compileGroupWith(group, at, (node, rows) => rows.compile(underLabel(selection, group.label), node, rows));
}

/** The same with columns of the caller's: `compile` adds them to the row of a node and gives what reads them. */
export function compileGroupWith<Found>(
  { label, ids, sees }: NodeGroup,
  at: RowScope,
  compile: (node: Fragment, rows: RowScope) => (row: Row, call: Call) => Found,
): GroupReader<Found> {
  const match = new Match({ steps: [], label, paths: [] }, at.scope);
  match.where(cypher`${match.property({ property: "id" })} IN ${param(ids)}`);
  if (sees) match.where(...visible(match.related, conceptUnder(label), sees.statuses));
  const rows = innerScope(at);
  rows.columns.add(match.property({ property: "id" }));
  const read = compile(match.related, rows);
  const list: Fragment = at.scope.list();
  addSubquery(
    at,
    cypher`CALL () {
${match.toFragment()}
${clausesOf(rows)}RETURN collect(${listOf(rows)}) AS ${list}
}
`,
  );
  const place = at.columns.add(list);
  return (row, call) => new Map(rowsAt(row, place).map((each) => [readText(each[0]), read(each, call)]));
}

/** What a selection asks of the nodes that are found under a label. */
export function underLabel({ variants }: SelectionPlan, label: string): SelectionPlan {
  const own = variants.filter(({ concept }) => concept.labels.at(-1) === label);
  return { isAbstract: own.length > 1, variants: own };
}

/** The label under which a node with this id is found, the broadest of its concept; `undefined` if no concept has such ids. */
export function labelOf(id: string): string | undefined {
  const type = parseId(id)?.type;
  return declaredConcepts()
    .find(({ prefix, isAbstract }) => prefix === type && !isAbstract)
    ?.labels.at(-1);
}

/** The ids by the labels that they are found under, in alphabetical order; what is no id of a concept is left out. */
export function idsByLabel(ids: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = [...groupBy(ids, labelOf)].flatMap(([label, group]) =>
    label === undefined ? [] : [[label, group] as const],
  );
  return new Map(groups.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The concept whose nodes are found under that label. */
export function conceptUnder(label: string): ConceptDeclaration | undefined {
  return declaredConcepts().find(({ labels }) => labels.at(-1) === label);
}
