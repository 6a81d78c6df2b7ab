import { isObjectType } from "graphql";
import { cypher, empty } from "../../cypher/cypher.js";
import type { ConceptDeclaration, OrderKey } from "../../domain/declare/registry.js";
import { compileList, compileListPage, isCounted, type ListPlan } from "../compile-list.js";
import { argumentConditions, statusesOf } from "../conditions/arguments.js";
import { Match } from "../match.js";
import { planPage } from "../plan-page.js";
import { planSelection } from "../plan-selection.js";
import { oneStatement, statementScope, type RootPlan, type RootSelection } from "../root.js";
import { clausesOf, returned, type RowScope } from "../row-scope.js";
import { visible } from "../visible.js";

/** All nodes of a concept that the arguments ask for, page by page. */
export function list(concept: ConceptDeclaration, order: readonly OrderKey[], selection: RootSelection): RootPlan {
  const at = statementScope();
  const planned = planList(concept, order, selection, at);
  if (!isCounted(planned.plan)) return rowByRow(planned, at);
  const read = compileList(planned, empty, at);
  const statement = cypher`${clausesOf(at)}RETURN ${returned(at)}`;
  return oneStatement(planned.plan, statement, ([row = []], call) => read(row, call));
}

/* Where nothing is counted the rows of the page are the rows of the statement. */
function rowByRow(planned: ListPlan, at: RowScope): RootPlan {
  const page = compileListPage(planned, at);
  const statement = cypher`${page.clauses}RETURN ${returned(page.rows)}`;
  return oneStatement(planned.plan, statement, (rows, call) =>
    page.read({ rows, total: undefined, facet: () => [], call }),
  );
}

function planList(
  concept: ConceptDeclaration,
  order: readonly OrderKey[],
  selection: RootSelection,
  at: RowScope,
): ListPlan {
  const { operation, type, sets, args, name } = selection;
  if (!isObjectType(type)) throw new Error(`"${name}" is no connection.`);
  const match = (paths: readonly OrderKey[]) => {
    const found = new Match({ steps: [], label: concept.labels[0], paths }, at.scope);
    return found.where(
      ...visible(found.related, concept, statusesOf(args)),
      ...argumentConditions(args, found, concept.name),
    );
  };
  return { plan: planPage(operation, type, sets, planSelection), args, name: `Query.${name}`, order, match };
}
