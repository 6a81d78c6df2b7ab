import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import { invariant } from "../../../src/base/invariant.js";

type Field = GraphQLField<unknown, unknown>;

/** Fields of a type, by name. */
export function fieldsIn(type: GraphQLNamedType): readonly Field[] {
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** The type that a field leads to, whatever it is wrapped in. */
export function typeOf(field: Field): GraphQLNamedType {
  return getNamedType(field.type);
}

/** True where the type is a list that is read page by page. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && "pageInfo" in type.getFields();
}

/** True of a thing with an id, or what can be one of several things. */
export function isNode(type: GraphQLNamedType): boolean {
  if (isObjectType(type)) return type.getInterfaces().some(({ name }) => name === "Node");
  return isAbstractType(type) && type.name !== "ClaimValue";
}

/** Everything that a value holds, and of things in it which they are: ` { … }`, nothing for what holds nothing. */
export function everythingIn(type: GraphQLNamedType): string {
  if (isLeafType(type)) return "";
  if (isConnection(type)) return inNodes(type, listedIn(type));
  if (isNode(type)) return " { __typename ... on Node { id } }";
  if (isAbstractType(type)) return " { __typename }";
  const asked = fieldsIn(type).filter((field) => !field.args.some(isRequiredArgument));
  return ` { ${asked.map((field) => `${field.name}${everythingIn(typeOf(field))}`).join(" ")} }`;
}

/** What a connection lists, whatever it asks of each: ` { nodes { … } }`. */
export function inNodes(connection: GraphQLObjectType, asked: string): string {
  return "nodes" in connection.getFields() ? ` { nodes${asked} }` : ` { edges { node${asked} } }`;
}

/** The type of what a connection lists. */
export function listedType(connection: GraphQLObjectType): GraphQLNamedType {
  const { nodes, edges } = connection.getFields();
  return typeOf(
    nodes ?? invariant(edges && fieldsIn(typeOf(edges)).find(({ name }) => name === "node"), "a list of something"),
  );
}

function listedIn(connection: GraphQLObjectType): string {
  return everythingIn(listedType(connection));
}

/** Everything that a thing of one of these types says of itself, not of others. */
export function ownValuesOf(types: readonly GraphQLObjectType[]): string {
  const [only] = types;
  if (types.length === 1 && only !== undefined) return ` { ${valuesOf(only, () => "")} }`;
  // Fields of one name and several types go by a name for each.
  const asked = types.map((type) => `... on ${type.name} { ${valuesOf(type, (name) => `${type.name}_${name}: `)} }`);
  return ` { ${asked.join(" ")} }`;
}

function valuesOf(type: GraphQLObjectType, alias: (name: string) => string): string {
  const asked = fieldsIn(type).filter((field) => {
    const holds = typeOf(field);
    return !isConnection(holds) && !isNode(holds) && !isAbstractType(holds) && !field.args.some(isRequiredArgument);
  });
  return asked.map((field) => `${alias(field.name)}${field.name}${everythingIn(typeOf(field))}`).join(" ");
}
