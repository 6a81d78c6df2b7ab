import { cypher, param } from "../../cypher/cypher.js";
import { declaredConcepts } from "../../domain/declare/registry.js";
import { parseId } from "../../domain/identifiers.js";
import type { Call } from "../call.js";
import { statusesOf } from "../conditions/arguments.js";
import { Match } from "../match.js";
import type { SelectionPlan } from "../plan.js";
import { planSelection } from "../plan-selection.js";
import { oneStatement, statementScope, type RootPlan, type RootSelection } from "../root.js";
import { listOf, returned, rowsAt, subqueriesOf, type Reader, type RowScope } from "../row-scope.js";
import { visible } from "../visible.js";
import { compositeType } from "./composite-type.js";

/** Nodes of any concept by their ids, in the order asked; `null` where there is none. Ids are looked up label by label, in one statement. */
export function byIds(
  selection: RootSelection,
  idsOf: (call: Call) => readonly string[],
  given: readonly string[],
): RootPlan {
  const plan = planSelection(selection.operation, compositeType(selection.type), selection.sets);
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
