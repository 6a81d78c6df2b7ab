import { isObjectType } from "graphql";
import { cypher, empty, render, type CypherText } from "../../cypher/cypher.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";
import type { PropertyPath } from "../../model/declare/step.js";
import type { Row } from "../../engine/row.js";
import type { Call } from "../run/call.js";
import { compileList, compileListPage, isCounted, type ListPlan } from "../compile/compile-list.js";
import { unknownConditions } from "../conditions/unknown-conditions.js";
import { argumentConditions, leadOf, listConditions, statusesOf } from "../conditions/list-conditions.js";
import { meaningsOfPages, requireMeanings } from "../conditions/asked-conditions.js";
import { readFacetCounts } from "../pagination/facets.js";
import { pageOfConcept } from "../in-memory/read-roots.js";
import { inMemory } from "../in-memory/reading.js";
import { Match } from "../compile/match.js";
import { planPage } from "../plan/plan-page.js";
import { planSelection } from "../plan/plan-selection.js";
import { bind, statementScope, type CypherPlan, type RootPlan, type RootSelection } from "../root.js";
import { clausesOf, returned, type RowScope } from "../compile/row-scope.js";
import { visible } from "../compile/visible.js";

/** All nodes of a concept that the arguments ask for, page by page. */
export function list(concept: ConceptDeclaration, order: readonly PropertyPath[], selection: RootSelection): RootPlan {
  const plan = (at: RowScope) => planList(concept, order, selection, at);
  const whole = compile(plan);
  const planned = plan(statementScope());
  const answer: CypherPlan = {
    plan: planned.plan,
    steps: () => [{ text: whole.text.text }],
    answer: async ({ engine, call, options }) => whole.read(await engine.read(bind(whole.text, call), options), call),
  };
  return inMemory(answer, pageOfConcept({ ...planned, concept }));
}

interface Compiled {
  readonly text: CypherText;
  read(rows: readonly Row[], call: Call): unknown;
}

function compile(plan: (at: RowScope) => ListPlan): Compiled {
  const at = statementScope();
  const planned = plan(at);
  if (!isCounted(planned.plan)) return rowByRow(planned, at);
  const read = compileList(planned, empty, at);
  const text = render(cypher`${clausesOf(at)}RETURN ${returned(at)}`);
  return { text, read: ([row = []], call) => read(row, call) };
}

/* Where nothing is counted the rows of the page are the rows of the statement. */
function rowByRow(planned: ListPlan, at: RowScope): Compiled {
  const page = compileListPage(planned, at);
  const text = render(cypher`${page.clauses}RETURN ${returned(page.rows)}`);
  return {
    text,
    read: (rows, call) => page.read({ rows, total: undefined, without: 0, facet: () => readFacetCounts([]), call }),
  };
}

function planList(
  concept: ConceptDeclaration,
  order: readonly PropertyPath[],
  selection: RootSelection,
  at: RowScope,
): ListPlan {
  const { operation, type, sets, args, name } = selection;
  if (!isObjectType(type)) throw new Error(`"${name}" is no connection.`);
  requireMeanings(args.given, args.declared, meaningsOfPages);
  const lead = leadOf(args);
  const match = (paths: readonly PropertyPath[]) => {
    const found = new Match({ steps: [], label: concept.labels[0], lead, paths }, at.scope);
    return found.where(...visible(found.related, concept, statusesOf(args)), ...argumentConditions(args, found, lead));
  };
  const matchUnknown = () => {
    const found = new Match({ steps: [], label: concept.labels[0], paths: [] }, at.scope);
    const unknown = unknownConditions(listConditions(args), found);
    return unknown && found.where(...visible(found.related, concept, statusesOf(args)), ...unknown);
  };
  const planned = planPage(operation, type, sets, planSelection);
  return { plan: planned, args, name: `Query.${name}`, order, match, matchUnknown };
}
