import {
  getNamedType,
  isCompositeType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";

/** Writes a whole document around the selection of one type. */
export type Around = (selection: string) => string;

/** Arguments, as they are written. */
export type Written = Readonly<Record<string, string>>;

/** Arguments with which fields are asked that cannot be asked without, or say too little: by type and name, several choices each. */
export type Usual = Readonly<Record<string, readonly Written[]>>;

/** The documents in which a selection of this type can be asked, over these records: of nodes by their ids, of anything else by the fields that give
 *  it. */
export function contextsOf(
  schema: GraphQLSchema,
  records: readonly GraphRecord[],
  usual: Usual,
  type: GraphQLObjectType,
  depth = 2,
): readonly Around[] {
  if (type === schema.getQueryType()) return [(selection) => `{ ${selection} }`];
  const ids = records.filter(({ labels }) => labels.includes(type.name)).map(({ id }) => id);
  if (ids.length > 0) return [nodesOf(type, ids.slice(0, 100))];
  if (depth === 0) return [];
  return fieldsGiving(schema, type).flatMap(({ parent, field }) =>
    contextsOf(schema, records, usual, parent, depth - 1).flatMap((around) =>
      argumentsOf(parent, field, usual).map(
        (given): Around =>
          (selection) =>
            around(`${writeField(field, given)} { ... on ${type.name} { ${selection} } }`),
      ),
    ),
  );
}

/** The choices of arguments with which a field can be asked, beside the one of this name: the usual ones, else none. */
export function argumentsOf(
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  usual: Usual,
  beside?: string,
): readonly Written[] {
  return usual[`${parent.name}.${field.name}`] ?? (isOpen(field, beside) ? [{}] : []);
}

/** The field with these arguments, without its selection. */
export function writeField({ name }: GraphQLField<unknown, unknown>, given: Written): string {
  const written = Object.entries(given).map(([argument, value]) => `${argument}: ${value}`);
  return written.length === 0 ? name : `${name}(${written.join(", ")})`;
}

/** All that can be said of a value of this type, and of nodes their ids. Cursors are left out: they tell of the arguments, not of the answer. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLCompositeType, depth = 3): string {
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((each) => `... on ${each.name} ${everythingOf(schema, each, 0)}`);
    return `{ __typename ${isInterfaceType(type) ? "id" : parts.join(" ")} }`;
  }
  if ("id" in type.getFields()) return "{ id }";
  const fields = Object.values(type.getFields()).filter((field) => isOpen(field) && !/cursor$/iu.test(field.name));
  const parts = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    return depth > 0 && isCompositeType(named) ? [`${field.name} ${everythingOf(schema, named, depth - 1)}`] : [];
  });
  return `{ __typename ${parts.join(" ")} }`;
}

function nodesOf(type: GraphQLObjectType, ids: readonly string[]): Around {
  const asked = `ids: ${JSON.stringify(ids)}, statuses: [ACCEPTED, SUGGESTED, REJECTED]`;
  return (selection) => `{ nodes(${asked}) { ... on ${type.name} { ${selection} } } }`;
}

function fieldsGiving(schema: GraphQLSchema, type: GraphQLObjectType) {
  return Object.values(schema.getTypeMap()).flatMap((parent) => {
    if (!isObjectType(parent) || parent === type || parent.name.startsWith("__")) return [];
    const giving = Object.values(parent.getFields()).filter((field) => getNamedType(field.type) === type);
    return giving.map((field) => ({ parent, field }));
  });
}

/* Nothing but the argument of this name must be given. */
function isOpen({ args }: GraphQLField<unknown, unknown>, beside?: string): boolean {
  return !args.some((argument) => isRequiredArgument(argument) && argument.name !== beside);
}
