import { getNamedType, isObjectType, type GraphQLObjectType } from "graphql";
import { askedFields, type AskedField, type Sets } from "../plan/asked-fields.js";
import type { Operation } from "../document/collect-fields.js";
import { prices } from "./price-list.js";

/** How many the lists of introspection hold in the middle, by their field. */
const sizes: Readonly<Record<string, number>> = {
  types: 170,
  fields: 10,
  args: 2,
  inputFields: 3,
  enumValues: 4,
  possibleTypes: 3,
  interfaces: 2,
  directives: 6,
  // Most types are none of another one.
  ofType: 0.5,
};

/** So many values of an answer about the schema are written for a point. */
const valuesForPoint = 200;

/** Points for what a root field asks of the schema itself: what a tool asks is a few hundred, a list in a list in a list more than anybody
 *  may spend. */
export function introspectionCost(operation: Operation, { name, sets }: AskedField): number {
  const type = operation.schema.getType(name === "__schema" ? "__Schema" : "__Type");
  const values = isObjectType(type) ? countValues(operation, type, sets) : 0;
  return Math.max(prices.introspection, Math.ceil(values / valuesForPoint));
}

function countValues(operation: Operation, type: GraphQLObjectType, sets: Sets): number {
  return askedFields(operation, type, sets).reduce((total, { name, api, sets: inner }) => {
    const innerType = api && getNamedType(api.type);
    if (!isObjectType(innerType)) return total + 1;
    return total + (sizes[name] ?? 1) * (1 + countValues(operation, innerType, inner));
  }, 0);
}
