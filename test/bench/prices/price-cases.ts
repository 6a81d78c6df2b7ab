import {
  astFromValue,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  type GraphQLInputObjectType,
  isRequiredInputField,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { isMapping } from "../../../src/base/guards/is-mapping.js";
import type { PriceCase } from "./price-case.js";
import {
  everythingIn,
  fieldsIn,
  inNodes,
  isConnection,
  isNode,
  listedType,
  ownValuesOf,
  typeOf,
} from "./selections.js";
import { worstOf, type WorstValues } from "./worst-values.js";

type Field = GraphQLField<unknown, unknown>;
type Values = Readonly<Record<string, unknown>>;

/** Nodes of a list of which a field is asked that has a price of its own. */
const somePage = 20;
const fullPage = 100;

/** Every root field, every argument of it and every field of its filters and orders, every field of its answer, and every field of the things that
 *  it lists which leads on or takes arguments: all that the schema has. */
export function priceCases(schema: GraphQLSchema, values: WorstValues): readonly PriceCase[] {
  const query = schema.getQueryType();
  return (query ? fieldsIn(query) : []).flatMap((root) => {
    const at: Root = { root, schema, values, place: `Query.${root.name}` };
    const type = typeOf(root);
    return isConnection(type) ? ofList(at, type) : ofAnswer(at);
  });
}

interface Root {
  readonly root: Field;
  readonly schema: GraphQLSchema;
  readonly values: WorstValues;
  readonly place: string;
}

/** A list page by page: full, narrowed by whatever finds little, ordered, counted. */
function ofList(at: Root, type: GraphQLObjectType): readonly PriceCase[] {
  const node = listedType(type);
  const things = isNode(node) ? thingsOf(at.schema, node) : [];
  const full = inNodes(type, things.length > 0 ? ownValuesOf(things) : everythingIn(node));
  const small = inNodes(type, " { __typename }");
  const one = { first: 1 };
  return [
    toCase(at, { name: "", covers: [at.place, `${at.place}.first`], args: { first: fullPage }, selection: full }),
    toCase(at, { name: "{totalCount}", covers: [`${type.name}.totalCount`], args: one, selection: " { totalCount }" }),
    ...facetsOf(at, type),
    ...argumentsOf(at).flatMap(({ name, covers, args }) => [
      toCase(at, { name, covers, args: { ...one, ...args }, selection: small }),
      toCase(at, { name: `${name}{totalCount}`, covers, args: { ...one, ...args }, selection: " { totalCount }" }),
    ]),
    ...cursors(at, full),
    ...things.flatMap((thing) => fieldsOfThing(at, type, thing)),
  ];
}

function thingsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function facetsOf(at: Root, type: GraphQLObjectType): readonly PriceCase[] {
  const { facets } = type.getFields();
  const [names] = facets?.args ?? [];
  if (facets === undefined || names === undefined) return [];
  return worstOf(names, `${type.name}.facets.names`, at.values).map((value) => {
    const asked = written(facets.args, { names: value });
    return toCase(at, {
      name: `{facets${asked}}`,
      covers: [`${type.name}.facets`],
      args: { first: 1 },
      selection: ` { facets${asked}${everythingIn(typeOf(facets))} }`,
    });
  });
}

/** After and before the end of the first hundred. */
function cursors(at: Root, selection: string): readonly PriceCase[] {
  const cursorOf = `{ ${at.root.name}${written(at.root.args, { ...required(at), first: fullPage })} { pageInfo { endCursor } } }`;
  const given = at.root.args.filter(({ name }) => name === "after" || name === "before");
  return given.map(({ name }) => ({
    name: `${at.root.name}(${name})`,
    covers: [`${at.place}.${name}`],
    cursorOf,
    document: `query ($cursor: String) { ${at.root.name}${written(at.root.args, { ...required(at), [name === "after" ? "first" : "last"]: fullPage }, `${name}: $cursor`)}${selection} }`,
  }));
}

/** Each field that leads on, or takes arguments, of each of some things of a list. */
function fieldsOfThing(at: Root, list: GraphQLObjectType, thing: GraphQLObjectType): readonly PriceCase[] {
  const leading = fieldsIn(thing).filter((field) => field.args.length > 0 || !isLeaf(typeOf(field)));
  return leading.flatMap((field) => {
    const place = `${thing.name}.${field.name}`;
    const size: Values = isConnection(typeOf(field)) ? { first: somePage } : {};
    const narrowed = field.args.filter(({ name }) => !isPaging(name));
    const choices = [
      { covers: [place, ...pagingIn(field, place)], args: size, name: place },
      ...narrowed.flatMap((argument) =>
        endsOf(worstOf(argument, `${place}.${argument.name}`, at.values)).map((value) => ({
          covers: [`${place}.${argument.name}`],
          args: { ...size, [argument.name]: value },
          name: `${place}(${argument.name}${shown(value)})`,
        })),
      ),
    ];
    return choices.map(({ covers, args, name }) => {
      const asked = `${field.name}${written(field.args, args)}${everythingIn(typeOf(field))}`;
      const selection = inNodes(list, ` { ... on ${thing.name} { ${asked} } }`);
      return toCase(at, { name: `{${name}}`, covers, args: { first: somePage }, selection });
    });
  });
}

/** Pages inside of nodes are asked for from the start alone: whatever way, as much is read. */
function pagingIn(field: Field, place: string): readonly string[] {
  return field.args.filter(({ name }) => isPaging(name)).map(({ name }) => `${place}.${name}`);
}

function endsOf(values: readonly unknown[]): readonly unknown[] {
  return values.length > 2 ? [values[0], values.at(-1)] : values;
}

function isLeaf(type: GraphQLNamedType): boolean {
  return everythingIn(type) === "";
}

function isPaging(name: string): boolean {
  return ["first", "last", "after", "before"].includes(name);
}

/** A thing, several things, or an answer with parts: all of it, each part alone, and each argument at its worst. */
function ofAnswer(at: Root): readonly PriceCase[] {
  const { root, place } = at;
  const type = typeOf(root);
  const things = isNode(type) ? thingsOf(at.schema, type) : [];
  const whole = things.length === 0 ? everythingIn(type) : ownValuesOf(things);
  const parts = things.length === 0 ? fieldsIn(type) : [];
  const worst = Object.fromEntries(
    root.args
      .filter(isOptionalNumber)
      .map((argument) => [argument.name, worstOf(argument, `${place}.${argument.name}`, at.values)[0]]),
  );
  return [
    toCase(at, { name: "", covers: [place], args: {}, selection: whole }),
    ...(Object.keys(worst).length > 0
      ? [toCase(at, { name: names(Object.keys(worst)), covers: [], args: worst, selection: whole })]
      : []),
    ...parts.map((field) =>
      toCase(at, {
        name: `{${field.name}}`,
        covers: [`${type.name}.${field.name}`],
        args: {},
        selection: ` { ${field.name}${everythingIn(typeOf(field))} }`,
      }),
    ),
    ...argumentsOf(at).map(({ name, covers, args }) => toCase(at, { name, covers, args, selection: whole })),
  ];
}

function isOptionalNumber(argument: GraphQLArgument): boolean {
  const type = getNullableType(argument.type);
  return !isRequiredArgument(argument) && "name" in type && type.name === "Int";
}

interface Asked {
  readonly name: string;
  readonly covers: readonly string[];
  readonly args: Values;
}

/** Each argument at its worst; of a filter or an order each field by itself, and all together. */
function argumentsOf({ root, values, place }: Root): readonly Asked[] {
  return root.args
    .filter(({ name }) => !["first", "after", "before"].includes(name))
    .flatMap((argument) => {
      const where = `${place}.${argument.name}`;
      const type = getNullableType(argument.type);
      if (!isInputObjectType(type) || isOneValue(type)) {
        return worstOf(argument, where, values).map((value) => ({
          name: `(${argument.name}${shown(value)})`,
          covers: [where, ...placesIn(argument, value)],
          args: argument.name === "last" ? { first: undefined, last: value } : { [argument.name]: value },
        }));
      }
      const fields = Object.values(type.getFields());
      const each = fields.flatMap((field) => {
        const of = `${type.name}.${field.name}`;
        return worstOf(field, of, values).map((value) => ({
          name: `(${argument.name}: {${field.name}${shown(value)}})`,
          covers: [where, of, ...placesIn(field, value)],
          args: { [argument.name]: { [field.name]: value } },
        }));
      });
      const all = Object.fromEntries(
        fields.map((field) => [field.name, worstOf(field, `${type.name}.${field.name}`, values).at(-1)]),
      );
      const together = { name: `(${argument.name}: {…all})`, covers: [where], args: { [argument.name]: all } };
      return fields.length > 1 ? [...each, together] : each;
    });
}

/** Whether the parts of an input say nothing one by one: a period is one value, and so is what needs all of its parts. */
function isOneValue(type: GraphQLInputObjectType): boolean {
  return type.name === "PeriodInput" || Object.values(type.getFields()).every((field) => isRequiredInputField(field));
}

/** The fields of an input that a value gives: `OutBeforeInput.article`. */
function placesIn(field: GraphQLInputField | GraphQLArgument, value: unknown): readonly string[] {
  const type = getNullableType(field.type);
  return isInputObjectType(type) && isMapping(value) ? Object.keys(value).map((name) => `${type.name}.${name}`) : [];
}

/** A value as far as it tells one case from another. */
function shown(value: unknown): string {
  if (typeof value === "boolean" || (typeof value === "string" && value.length < 16)) return `: ${value}`;
  if (Array.isArray(value))
    return value.length === 1 ? (isMapping(value[0]) ? shown(value[0]) : `: ${String(value[0])}`) : `: ${value.length}`;
  if (typeof value === "object" && value !== null) return `: ${Object.values(value).map(String).join("–")}`;
  return typeof value === "number" ? `: ${value}` : "";
}

function names(of: readonly string[]): string {
  return of.length === 0 ? "" : `(${of.join(", ")})`;
}

function required({ root, values, place }: Root): Values {
  return Object.fromEntries(
    root.args
      .filter(isRequiredArgument)
      .map((argument) => [argument.name, worstOf(argument, `${place}.${argument.name}`, values)[0]]),
  );
}

function toCase(at: Root, { name, covers, args, selection }: Asked & { readonly selection: string }): PriceCase {
  const given = {
    ...required(at),
    ...(at.root.name === "article" && !("url" in args || "identifier" in args)
      ? { id: at.values["Query.article.id"]?.[0] }
      : {}),
    ...args,
  };
  return {
    name: `${at.root.name}${name}`,
    covers,
    document: `{ ${at.root.name}${written(at.root.args, given)}${selection} }`,
  };
}

/** `(first: 1, filter: {url: "…"})`, nothing where nothing is given. */
function written(declared: readonly GraphQLArgument[], given: Values, ...more: readonly string[]): string {
  const texts = declared.flatMap(({ name, type }) => {
    const value = given[name];
    const node = value === undefined ? undefined : astFromValue(value, type);
    return node ? [`${name}: ${print(node)}`] : [];
  });
  const all = [...texts, ...more];
  return all.length === 0 ? "" : `(${all.join(", ")})`;
}
