import { cypher } from "../../cypher/cypher.js";
import type { Call } from "../run/call.js";
import { statusesOf } from "../conditions/list-conditions.js";
import { eachById } from "../in-memory/read-roots.js";
import { inMemory } from "../in-memory/reading.js";
import { compileGroup, idsByLabel } from "../run/node-groups.js";
import { planSelection } from "../plan/plan-selection.js";
import { oneStatement, statementScope, type RootPlan, type RootSelection } from "../root.js";
import { clausesOf, returned } from "../compile/row-scope.js";
import { compositeType } from "./composite-type.js";

/** Nodes of any concept by their ids, in the order asked; `null` if there is none. Ids are looked up label by label, in one statement;
 *  of `given` only the types of the ids count. */
export function byIds(
  selection: RootSelection,
  idsOf: (call: Call) => readonly string[],
  given: readonly string[],
): RootPlan {
  const { operation, type, sets, args } = selection;
  const plan = planSelection(operation, compositeType(type), sets);
  const at = statementScope();
  const sees = { statuses: statusesOf(args) };
  const groups = [...idsByLabel(given).keys()].map((label) => {
    const ids = (call: Call) => idsByLabel(idsOf(call)).get(label);
    return compileGroup({ selection: plan, label, ids, sees }, at);
  });
  const statement = cypher`${clausesOf(at)}RETURN ${returned(at)}`;
  const answer = oneStatement(plan, statement, ([row = []], call) => {
    const found = new Map(groups.flatMap((read) => [...read(row, call)]));
    return idsOf(call).map((id) => found.get(id) ?? null);
  });
  return inMemory(answer, eachById(plan, idsOf, sees.statuses));
}
