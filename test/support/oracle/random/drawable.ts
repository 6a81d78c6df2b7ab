import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from "graphql";
import { everyArgument, type ArgumentPlace } from "../../arguments/every-argument.js";

/** Every argument, and every part of one, that operations over these root fields can have. */
export function drawableArguments(schema: GraphQLSchema, roots: readonly string[]): readonly ArgumentPlace[] {
  const query = schema.getQueryType();
  const reached = new Set<GraphQLNamedType>();
  const visit = (type: GraphQLNamedType): void => {
    if (reached.has(type)) return;
    reached.add(type);
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) visit(possible);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  for (const root of roots) {
    const field = query?.getFields()[root];
    if (field) visit(getNamedType(field.type));
  }
  return everyArgument(schema).filter(({ parent, field }) =>
    parent === query ? roots.includes(field.name) : reached.has(parent),
  );
}
