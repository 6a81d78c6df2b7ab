import { cypher, empty, type Fragment } from "../../cypher/cypher.js";
import type { Match } from "../compile/match.js";
import type { SelectionPlan } from "../plan/plan.js";
import { oneStatement, type CypherPlan } from "../root.js";
import { clausesOf, returned, type RowScope } from "../compile/row-scope.js";

/** The first of the matched nodes, in the order that `tail` gives, or `null`. */
export function single(plan: SelectionPlan, match: Match, at: RowScope, tail: Fragment = empty): CypherPlan {
  const read = at.compile(plan, match.related, at);
  const statement = cypher`${match.toFragment()}${tail}\n${clausesOf(at)}RETURN ${returned(at)}`;
  return oneStatement(plan, statement, ([row], call) => (row === undefined ? null : read(row, call)));
}
