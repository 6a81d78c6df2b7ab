import { executeSync, Kind, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { Operation } from "./collect-fields.js";
import type { OperationPlan } from "./plan-operation.js";

/** Answers what an operation asks about the schema itself, and nothing else of it. */
export function introspect(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  fragments: Operation["fragments"],
  plan: OperationPlan,
  variableValues: Readonly<Record<string, unknown>>,
): ExecutionResult {
  const selectionSet = { kind: Kind.SELECTION_SET, selections: plan.introspection } as const;
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...definition, selectionSet }, ...Object.values(fragments)],
  } as const;
  return executeSync({ schema, document, variableValues });
}
