import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
} from "graphql";
import { findConcept } from "../../model/declare/registry.js";
import { askedFields, type AskedField, type Sets } from "./asked-fields.js";
import type { Operation } from "../document/collect-fields.js";
import type { SelectionPlan, ValueFieldPlan, ValuePlan } from "./plan.js";
import { noArguments, planArguments } from "../arguments/plan-arguments.js";

/** Plans what is asked of nodes; handed down, since values and pages have nodes in them and nodes have values and pages. */
export type PlanNodes = (operation: Operation, type: GraphQLCompositeType, sets: Sets) => SelectionPlan;

/** What the selection sets ask of a value that is no node; `undefined` for a scalar or an enum. */
export function planValue(
  operation: Operation,
  type: GraphQLNamedType,
  sets: Sets,
  planNodes: PlanNodes,
): ValuePlan | undefined {
  if (!isCompositeType(type)) return undefined;
  const types = isAbstractType(type) ? operation.schema.getPossibleTypes(type) : [type];
  const variants = types.map((variant) => {
    const asked = askedFields(operation, variant, sets);
    return [variant.name, asked.map((field) => planField(operation, field, planNodes))] as const;
  });
  return { variants: Object.fromEntries(variants) };
}

function planField(operation: Operation, asked: AskedField, planNodes: PlanNodes): ValueFieldPlan {
  const { key, name, api, sets } = asked;
  if (api === undefined) return { key, name, args: noArguments, value: undefined, nodes: undefined };
  const args = planArguments(operation, api, asked.node, {});
  const type = getNamedType(api.type);
  if (isCompositeType(type) && holdsNodes(operation, type)) {
    return { key, name, args, value: undefined, nodes: planNodes(operation, type, sets) };
  }
  return { key, name, args, value: planValue(operation, type, sets, planNodes), nodes: undefined };
}

/** Whether it is a concept, or an interface or union of nothing but concepts. */
export function holdsNodes({ schema }: Pick<Operation, "schema">, type: GraphQLNamedType): boolean {
  if (!isCompositeType(type)) return false;
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.every(({ name }) => findConcept(name) !== undefined);
}
