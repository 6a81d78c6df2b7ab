import { getOperationAST, getVariableValues, parse, validate } from "graphql";
import { prepareExplainer } from "../../../../src/cli/operations/prepare-answerer.js";
import type { NodeCounts } from "../../../../src/model/graph/node-counts.js";
import type { Estimate } from "../../../../src/planner/cost/estimate.js";
import type { Variables } from "../../../../src/planner/plan/plan.js";

const explainer = prepareExplainer();

/** What a query of the whole API is estimated at. @throws Error where it is not valid */
export function estimateOf(query: string, variables: Variables = {}, counts?: NodeCounts): Estimate {
  const { schema } = explainer;
  const document = parse(query);
  const [wrong] = validate(schema, document);
  if (wrong) throw wrong;
  const declared = getOperationAST(document)?.variableDefinitions ?? [];
  const { coerced = {} } = getVariableValues(schema, declared, variables);
  return explainer.explain({ document, documentHash: query, variables }).estimate(coerced, counts);
}

/** The same as plain data. */
export function numbersOf(query: string, variables?: Variables): object {
  const { nodes, cost, costliest } = estimateOf(query, variables);
  return { nodes, cost, costliest: costliest() };
}
