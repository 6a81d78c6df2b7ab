import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** One argument of one field, or one field of what an argument takes. */
export interface ArgumentPlace {
  /** `Query.articles(orderBy.field)`. */
  readonly name: string;
  /** `orderBy.field`, as errors call it. */
  readonly argument: string;
  readonly type: GraphQLInputType;
  /** The type whose field it is. */
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** The argument itself, where this is a part of what it takes. */
  readonly of: GraphQLArgument;
  /** Writes the argument's whole value with this one in its place: `{ published: { from: "2019-04-19" } }`. */
  readonly write: (value: string) => string;
  /** What the place holds where it is left out. */
  readonly defaultValue: unknown;
  /** A document that asks the field with a variable `$v`, of the type that is given, in this place. */
  readonly document: (variableType: string) => string;
}

type Field = GraphQLField<unknown, unknown>;

/** Every argument that a question can have, with what stands inside of it. */
export function everyArgument(schema: GraphQLSchema): readonly ArgumentPlace[] {
  const places: ArgumentPlace[] = [];
  for (const { type, around } of everyObject(schema)) {
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        for (const { path, type: valueType, write, defaultValue } of placesIn(argument.name, argument, new Set())) {
          const inner = `${writeField(field, { [argument.name]: write("$v") })} __typename`;
          places.push({
            name: `${type.name}.${field.name}(${path})`,
            argument: path,
            type: valueType,
            parent: type,
            field,
            of: argument,
            write,
            defaultValue,
            document: (variableType) => `query ($v: ${variableType}) ${around(inner)}`,
          });
        }
      }
    }
  }
  return places;
}

interface Reached {
  readonly type: GraphQLObjectType;
  /** Writes a selection of this type into a whole operation's. */
  readonly around: (selection: string) => string;
}

/** Every object that a question can reach, by one of the shortest ways. */
function everyObject(schema: GraphQLSchema): readonly Reached[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const reached = new Map<string, Reached>([[query.name, { type: query, around: (selection) => `{ ${selection} }` }]]);
  for (const { type, around } of reached.values()) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) continue;
      for (const found of isAbstractType(named) ? schema.getPossibleTypes(named) : [named]) {
        if (!isObjectType(found) || reached.has(found.name)) continue;
        const open = `${writeField(field, {}, "")} { ... on ${found.name}`;
        reached.set(found.name, { type: found, around: (selection) => around(`${open} { ${selection} } }`) });
      }
    }
  }
  return [...reached.values()];
}

/** The field with its required arguments, small pages, and these; with something to select where it takes that. */
function writeField(field: Field, given: Readonly<Record<string, string>>, selection = " { __typename }"): string {
  const written = field.args.flatMap((argument) => {
    const { name } = argument;
    if (name in given) return [`${name}: ${given[name]}`];
    if (isRequiredArgument(argument)) return [`${name}: ${sampleOf(argument.type)}`];
    return name === "first" && !("last" in given) ? ["first: 1"] : [];
  });
  const text = written.length === 0 ? field.name : `${field.name}(${written.join(", ")})`;
  return isCompositeType(getNamedType(field.type)) ? `${text}${selection}` : text;
}

interface ValuePlace {
  readonly path: string;
  readonly type: GraphQLInputType;
  readonly write: (value: string) => string;
  readonly defaultValue: unknown;
}

function placesIn(
  path: string,
  { type, defaultValue }: GraphQLArgument | GraphQLInputField,
  within: ReadonlySet<string>,
): readonly ValuePlace[] {
  const nullable = getNullableType(type);
  const own = { path, type, defaultValue, write: (value: string) => value };
  if (!isInputObjectType(nullable) || within.has(nullable.name)) return [own];
  const fields = Object.values(nullable.getFields());
  const inner = fields.flatMap((field) => {
    const beside = fields.filter((other) => other !== field && isRequiredInputField(other));
    const rest = beside.map((other) => `, ${other.name}: ${sampleOf(other.type)}`).join("");
    return placesIn(`${path}.${field.name}`, field, new Set([...within, nullable.name])).map((place) => ({
      ...place,
      write: (value: string) => `{ ${field.name}: ${place.write(value)}${rest} }`,
    }));
  });
  return [own, ...inner];
}

/** A value that the type takes. */
function sampleOf(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${sampleOf(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? "null";
  if (isInputObjectType(nullable)) {
    const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
    return `{ ${required.map(({ name, type: inner }) => `${name}: ${sampleOf(inner)}`).join(", ")} }`;
  }
  return samples[getNamedType(nullable).name] ?? '"a"';
}

const samples: Readonly<Record<string, string>> = {
  ID: '"article/a"',
  Int: "1",
  Boolean: "true",
  Date: '"2019-04-19"',
  LanguageTag: '"en"',
  URL: '"https://a.example"',
};
