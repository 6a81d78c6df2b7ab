import {
  getNamedType,
  isNullableType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { askedFields, type Sets } from "./asked-fields.js";
import type { Operation } from "../document/collect-fields.js";
import type { Estimator } from "../cost/cost-breakdown.js";
import { estimateOperation } from "../cost/estimate-operation.js";
import type { FoundOperation } from "../document/find-operation.js";
import type { PlannedArguments, Variables } from "./plan.js";
import { planArguments } from "../arguments/plan-arguments.js";
import type { RootField, RootPlan } from "../root.js";

/** How an operation is answered: its root fields in order, each with its plan. */
export interface OperationPlan {
  readonly roots: readonly PlannedRoot[];
  /** Root fields that ask about the schema itself; graphql-js answers them. */
  readonly introspection: readonly FieldNode[];
  /** Every field's arguments, to be read before anything is asked of the engine. */
  readonly planned: readonly PlannedArguments[];
  /** What has to be loaded before it is answered; empty for most. */
  readonly loads: readonly (() => Promise<unknown>)[];
  /** What calls may cost. */
  readonly estimate: Estimator;
  /** Bytes that it takes, besides the document that it is made from. */
  readonly bytes: number;
}

/** One root field under its response key. */
export interface PlannedRoot {
  readonly key: string;
  readonly isNullable: boolean;
  /** `undefined` for `__typename` and for what introspection answers. */
  readonly plan: RootPlan | undefined;
  /** The answer to `__typename`. */
  readonly typeName?: string;
}

/** Plans an operation for variables of one shape, one root field after the other, and prices it at last: others may be heard after each step.
 *  @throws BadArgumentError */
export function* planOperation(
  schema: GraphQLSchema,
  rootFields: ReadonlyMap<string, RootField>,
  found: FoundOperation,
  variables: Variables,
): Steps<OperationPlan> {
  const { definition, fragments } = found;
  const operation: Operation = { schema, fragments, variables, planned: [], size: { fields: 0 }, loads: new Set() };
  const query: GraphQLObjectType = invariant(schema.getQueryType() ?? undefined, "a query type");
  const introspection: FieldNode[] = [];
  const roots: PlannedRoot[] = [];
  for (const { key, name, node, sets, api } of askedFields(operation, query, [definition.selectionSet])) {
    if (name.startsWith("__") || api === undefined) {
      const typeName = name === "__typename" ? { typeName: query.name } : {};
      roots.push({ key, isNullable: false, plan: undefined, ...typeName });
      if (name !== "__typename") introspection.push(merged(node, sets));
      continue;
    }
    const field = invariant(rootFields.get(name), `a root field "${name}"`);
    const args = planArguments(operation, api, node, field.arguments);
    const plan = field.plan({ operation, name, type: getNamedType(api.type), sets, args });
    roots.push({ key, isNullable: isNullableType(api.type), plan });
    yield;
  }
  const estimate = estimateOperation(schema, rootFields, found, variables);
  const { planned, loads } = operation;
  return { roots, introspection, planned, loads: [...loads], estimate, bytes: bytesOf(operation) };
}

/* Measured over plans of many kinds: 1 800 for a plain field, and what statements and closures take besides for one with arguments. */
function bytesOf({ size, planned }: Operation): number {
  return 5_000 + 2_000 * size.fields + 4_000 * planned.length;
}

/* One node with everything that is asked under its key. */
function merged(node: FieldNode, sets: Sets): FieldNode {
  return {
    ...node,
    selectionSet: { kind: Kind.SELECTION_SET, selections: sets.flatMap((set) => set?.selections ?? []) },
  };
}
