import { setImmediate } from "node:timers/promises";
import { executeSync, Kind, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { Operation } from "./collect-fields.js";
import type { OperationPlan } from "../plan/plan-operation.js";

/** Answers what an operation asks about the schema itself, and nothing else of it: root field by root field, so that others have their turn in
 *  between. */
export async function introspect(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  fragments: Operation["fragments"],
  plan: OperationPlan,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  const results: ExecutionResult[] = [];
  for (const field of plan.introspection) {
    if (results.length > 0) await setImmediate();
    const selectionSet = { kind: Kind.SELECTION_SET, selections: [field] } as const;
    const document = {
      kind: Kind.DOCUMENT,
      definitions: [{ ...definition, selectionSet }, ...Object.values(fragments)],
    } as const;
    results.push(executeSync({ schema, document, variableValues }));
  }
  const data = Object.fromEntries(results.flatMap((result) => Object.entries(result.data ?? {})));
  return { data, errors: results.flatMap(({ errors = [] }) => errors) };
}
