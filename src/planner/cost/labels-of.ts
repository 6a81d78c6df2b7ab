import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from "graphql";
import { findConcept } from "../../model/declare/registry.js";

/** The labels of all nodes that values of this type can be, or that they hold one each of; of a connection, of what it lists. `[]` if that
 *  is no node of the graph. */
export function labelsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  if (isAbstractType(type)) {
    const labels = schema.getPossibleTypes(type).map((possible) => labelsOf(schema, possible));
    return labels.some(({ length }) => length === 0) ? [] : labels.flat();
  }
  if (!isObjectType(type)) return [];
  const [label] = findConcept(type.name)?.labels ?? [];
  if (label !== undefined) return [label];
  const { pageInfo, nodes, edges, node } = type.getFields();
  const held = pageInfo ? (nodes ?? edges) : node;
  return held ? labelsOf(schema, getNamedType(held.type)) : [];
}
