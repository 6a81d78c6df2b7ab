import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
} from "graphql";
import { prepareExplainer } from "../../../src/cli/operations/prepare-answerer.js";
import { invariant } from "../../../src/base/invariant.js";
import { declaredConcepts } from "../../../src/model/declare/registry.js";
import { generateCorpus } from "../../bench/corpus/generate.js";
import { priceCases } from "../../bench/prices/price-cases.js";
import { worstValues } from "../../bench/prices/worst-values.js";

const explainer = prepareExplainer();
const { schema } = explainer;
const cases = priceCases(schema, worstValues(generateCorpus(1_100)));

test("asks for every root field, every argument, and every field of filters, orders and answers", () => {
  const covered = new Set(cases.flatMap(({ covers }) => covers));

  expect(rootPlaces().filter((place) => !covered.has(place))).toEqual([]);
});

test("asks for every argument of whatever things a root field lists", () => {
  const covered = new Set(cases.flatMap(({ covers }) => covers));
  const listed = declaredConcepts().filter(({ name }) => cases.some(({ covers }) => covers.some(startsWith(name))));

  expect(listed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Article", "Person", "Organization", "Convention", "Vote", "CrossReference", "Claim"]),
  );
  const places = listed.flatMap(({ name }) => {
    const type = schema.getType(name);
    return isObjectType(type) ? fieldsOf(type).flatMap((field) => argumentsOf(`${name}.${field.name}`, field)) : [];
  });
  expect(places.filter((place) => !covered.has(place))).toEqual([]);
});

test("asks what can be asked", () => {
  for (const { document, name } of cases) {
    const parsed = parse(document);
    expect([name, validate(schema, parsed).map(({ message }) => message)]).toEqual([name, []]);
    expect(() => explainer.explain({ document: parsed, documentHash: document, variables: {} })).not.toThrow();
  }
});

/** `Query.articles`, `Query.articles.filter`, `ArticleFilter.url`, `Timeline.buckets`, … */
function rootPlaces(): readonly string[] {
  return fieldsOf(invariant(schema.getQueryType() ?? undefined, "a query type")).flatMap((field) => {
    const place = `Query.${field.name}`;
    return [place, ...argumentsOf(place, field), ...field.args.flatMap(inputsOf), ...partsOf(field)];
  });
}

function argumentsOf(place: string, { args }: GraphQLField<unknown, unknown>): readonly string[] {
  return args.map(({ name }) => `${place}.${name}`);
}

/** A period is one value. */
function inputsOf({ type }: GraphQLArgument | GraphQLInputField): readonly string[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input) || input.name === "PeriodInput") return [];
  return Object.values(input.getFields()).flatMap((field) => [`${input.name}.${field.name}`, ...inputsOf(field)]);
}

/** The parts of an answer that is no list of things. Of a list, what is counted. */
function partsOf({ type }: GraphQLField<unknown, unknown>): readonly string[] {
  const answer = getNamedType(type);
  if (!isObjectType(answer) || "id" in answer.getFields()) return [];
  const names = fieldsOf(answer).map(({ name }) => name);
  const isList = names.includes("pageInfo");
  return names
    .filter((name) => !isList || name === "totalCount" || name === "facets")
    .map((name) => `${answer.name}.${name}`);
}

function fieldsOf(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields());
}

function startsWith(type: string) {
  return (place: string): boolean => place.startsWith(`${type}.`);
}
