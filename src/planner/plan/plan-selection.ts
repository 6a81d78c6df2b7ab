import { compositeType } from "../roots/composite-type.js";
import { getNamedType, isAbstractType, isObjectType, type GraphQLCompositeType } from "graphql";
import { invariant } from "../../base/invariant.js";
import { fieldsOf, findConcept, type ConceptDeclaration } from "../../model/declare/registry.js";
import { askedFields, type AskedField, type Sets } from "./asked-fields.js";
import type { Operation } from "../document/collect-fields.js";
import type { FieldPlan, SelectionPlan } from "./plan.js";
import { meaningsOfLists, meaningsOfPages, requireMeanings } from "../conditions/asked-conditions.js";
import { planArguments } from "../arguments/plan-arguments.js";
import { planPage } from "./plan-page.js";
import { planValue } from "./plan-value.js";

/** What the selection sets ask of a node of this type. */
export function planSelection(operation: Operation, type: GraphQLCompositeType, sets: Sets): SelectionPlan {
  const types = isAbstractType(type) ? operation.schema.getPossibleTypes(type) : [type];
  return {
    isAbstract: isAbstractType(type),
    variants: types.map((variant) => {
      const concept = invariant(findConcept(variant.name), `a concept "${variant.name}"`);
      return {
        concept,
        fields: askedFields(operation, variant, sets).map((asked) => planField(operation, concept, asked)),
      };
    }),
  };
}

function planField(operation: Operation, concept: ConceptDeclaration, asked: AskedField): FieldPlan {
  const { key, name, api, sets } = asked;
  if (api === undefined) return { kind: "typename", key };
  const field = invariant(fieldsOf(concept).get(name), `a declared field "${name}"`);
  if (field.kind === "property") return { kind: "property", key, field };
  const args = planArguments(operation, api, asked.node, field.arguments);
  const type = getNamedType(api.type);
  const valueOf = () => planValue(operation, type, sets, planSelection);
  if (field.kind === "computed" && field.load !== undefined) operation.loads.add(field.load);
  if (field.kind === "computed") return { kind: "computed", key, field, args, value: valueOf() };
  if (field.kind === "gathered")
    return { kind: "gathered", key, field, args, value: invariant(valueOf(), "a value with fields") };
  const isPaged = field.cardinality === "connection";
  requireMeanings(args.given, field.arguments, isPaged ? meaningsOfPages : meaningsOfLists);
  if (isPaged && isObjectType(type)) {
    return { kind: "connection", key, field, args, page: planPage(operation, type, sets, planSelection) };
  }
  return { kind: "related", key, field, args, selection: planSelection(operation, compositeType(type), sets) };
}
