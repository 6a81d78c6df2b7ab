import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import { invariant } from "../../base/invariant.js";
import { fieldsOf, findConcept } from "../../model/declare/registry.js";
import { askedFields, type AskedField, type Sets } from "../plan/asked-fields.js";
import { holdsNodes } from "../plan/plan-value.js";
import type { Operation } from "../document/collect-fields.js";
import type { FoundOperation } from "../document/find-operation.js";
import type { Variables } from "../plan/plan.js";
import { product, sum, type Amount } from "./amount.js";
import { mostOf, nothing, only, totalOf, toEstimator, type CostBreakdown, type Estimator } from "./cost-breakdown.js";
import { introspectionCost } from "./introspection-cost.js";
import { knownArguments, priceFor, rateFor, type KnownArguments } from "./known-arguments.js";
import { labelsOf } from "./labels-of.js";
import { atMost, costOnPage, toCostedPage, type CostedPage, type PricedRoot } from "./page-cost.js";
import type { FieldPrice } from "./price.js";
import { fieldPrices, prices } from "./price-list.js";

/** Where in an answer a field stands. */
interface Place {
  readonly operation: Operation;
  readonly parent: GraphQLObjectType;
  /** Response keys above it, with a dot after each. */
  readonly path: string;
  /** How often its parent stands in the answer. */
  readonly times: Amount;
  /** The root field that it stands in. */
  readonly root: PricedRoot;
  /** Its arguments. */
  readonly question: KnownArguments;
  /** Set if the parent is a connection. */
  readonly page: CostedPage | undefined;
}

/** What an operation may cost, for calls whose variables have the shape of these. Fields are multiplied along the nesting by the sizes of
 *  pages and lists; of the types that a node can have, the most costly counts. */
export function estimateOperation(
  schema: Operation["schema"],
  rootFields: ReadonlyMap<string, PricedRoot>,
  { definition, fragments }: FoundOperation,
  variables: Variables,
): Estimator {
  const operation: Operation = { schema, fragments, variables, planned: [], size: { fields: 0 }, loads: new Set() };
  const parent = invariant(schema.getQueryType() ?? undefined, "a query type");
  const asked = askedFields(operation, parent, [definition.selectionSet]);
  return toEstimator(totalOf(asked.map((field) => ofRoot(operation, parent, field, rootFields))));
}

function ofRoot(
  operation: Operation,
  parent: GraphQLObjectType,
  asked: AskedField,
  rootFields: ReadonlyMap<string, PricedRoot>,
): CostBreakdown {
  const { api, key, name, node } = asked;
  if (name === "__typename") return nothing;
  if (api === undefined || name.startsWith("__")) return only(key, introspectionCost(operation, asked));
  const question = knownArguments(api, node);
  const root = invariant(rootFields.get(name), `a root field "${name}"`);
  const place: Place = { operation, parent, path: "", times: 1, root, question, page: undefined };
  return totalOf([only(key, prices.rootField), ofField(place, asked)]);
}

function ofField(place: Place, { api, key, name, node, sets }: AskedField): CostBreakdown {
  if (api === undefined) return nothing;
  const { operation, times, root, question } = place;
  const isRoot = place.path === "";
  const args = isRoot ? question : knownArguments(api, node);
  const path = `${place.path}${key}`;
  const type = getNamedType(api.type);
  const labels = labelsOf(operation.schema, type);
  const size = isListType(getNullableType(api.type)) ? listSize(place, name, labels) : 1;
  const nodes = holdsNodes(operation, type) ? product(times, size) : 0;
  const own = only(path, sum([product(times, ownCost(place, api, args)), nodes]), nodes);
  if (!isCompositeType(type)) return own;
  const page = isConnection(type) ? toCostedPage(args, labels, isRoot ? root : undefined) : undefined;
  const inner = { operation, path: `${path}.`, times: product(times, size), root, question, page };
  return totalOf([own, ofSelection(inner, type, sets)]);
}

function ofSelection(place: Omit<Place, "parent">, type: GraphQLCompositeType, sets: Sets): CostBreakdown {
  const { operation } = place;
  const types = isAbstractType(type) ? operation.schema.getPossibleTypes(type) : [type];
  return mostOf(
    types.map((parent) =>
      totalOf(askedFields(operation, parent, sets).map((asked) => ofField({ ...place, parent }, asked))),
    ),
  );
}

function listSize({ parent, page, question, root }: Place, name: string, labels: readonly string[]): Amount {
  if (page) return name === "nodes" || name === "edges" ? page.size : 1;
  const { size = prices.listSize, of } = priceOf(`${parent.name}.${name}`, root) ?? {};
  return atMost(rateFor(size, question), of === undefined ? labels : [of]);
}

function ownCost(
  { parent, page, root, question }: Place,
  api: GraphQLField<unknown, unknown>,
  args: KnownArguments,
): Amount {
  if (page) return costOnPage(api, args, page);
  const { name } = api;
  const special = priceOf(`${parent.name}.${name}`, root)?.cost;
  if (special !== undefined) return priceFor(special, question, root.arguments);
  const concept = findConcept(parent.name);
  return concept && fieldsOf(concept).get(name)?.kind === "gathered" ? prices.gathered : 0;
}

/** What is special about the cost of a field: as the question says in which it stands, else as all do. */
function priceOf(field: string, root: PricedRoot): FieldPrice | undefined {
  return root.prices?.[field] ?? fieldPrices[field];
}

function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && "pageInfo" in type.getFields();
}
