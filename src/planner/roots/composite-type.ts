import { isCompositeType, type GraphQLCompositeType, type GraphQLNamedType } from "graphql";

/** The type as one that has fields; the declared type of a root field that gives nodes is one. */
export function compositeType(type: GraphQLNamedType): GraphQLCompositeType {
  if (!isCompositeType(type)) throw new Error(`"${type.name}" has no fields.`);
  return type;
}
