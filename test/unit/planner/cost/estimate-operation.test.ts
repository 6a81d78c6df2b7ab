import { isObjectType } from "graphql";
import { filterCosts } from "../../../../src/model/filters/filter-costs.js";
import { prices } from "../../../../src/planner/cost/price-list.js";
import { allPrices } from "../../../../src/server/limits/limit-tables.js";
import { prepareExplainer } from "../../../../src/cli/operations/prepare-answerer.js";
import { estimateOf, numbersOf } from "./estimates.js";

const id = "article/a";
const root = prices.rootField;

test.each([
  { it: "a lookup", query: '{ person(id: "person/a") { name } }', nodes: 1, cost: root + 1 },
  { it: "a page that does not say how large it is", query: "{ people { nodes { id } } }", nodes: 20, cost: root + 20 },
  { it: "a page from the end", query: "{ people(last: 3) { nodes { id } } }", nodes: 3, cost: root + 3 },
  {
    it: "pages inside of pages",
    query: "{ articles(first: 10) { nodes { references(first: 5) { nodes { to { __typename } } } } } }",
    nodes: 10 + 50 + 50,
    cost: root + 10 + 50 + 50,
  },
  {
    it: "a count, dearer where the corpus is counted",
    query: "{ articles(first: 2) { totalCount nodes { references { totalCount } } } }",
    nodes: 2,
    cost: root + 20 + 2 + 2 * 2,
  },
  {
    it: "facets, each one",
    query: "{ articles(first: 1) { facets(names: [KIND, YEAR]) { name } } }",
    nodes: 0,
    cost: root + 2 * 4 * 20,
  },
  {
    it: "a list without paging, by what it holds nearly always",
    query: '{ vote(id: "vote/a") { options { id } } }',
    nodes: 1 + 6,
    cost: root + 1 + 6,
  },
  {
    it: "a figure, worked out over its claims",
    query: '{ vote(id: "vote/a") { turnout { text } } }',
    nodes: 1,
    cost: root + 1 + 4,
  },
  {
    it: "two names of one field",
    query: `{ article(id: "${id}") { a: signatories(first: 2) { nodes { id } } b: signatories(first: 3) { nodes { id } } } }`,
    nodes: 1 + 2 + 3,
    cost: root + 1 + 2 + 3,
  },
  {
    it: "one field twice",
    query: `{ article(id: "${id}") { publisher { id } ...P ...P } } fragment P on Article { publisher { kind } }`,
    nodes: 2,
    cost: root + 2,
  },
  {
    it: "the dearest of the types that a node can have",
    query: `{ node(id: "${id}") { ... on Article { signatories(first: 7) { nodes { id } } } ... on Person { signed(first: 9) { nodes { id } } } } }`,
    nodes: 1 + 9,
    cost: root + 1 + 9,
  },
  {
    it: "a search through texts",
    query: '{ people(filter: { nameContains: "a" }) { nodes { id } } }',
    nodes: 20,
    cost: root + filterCosts.text.page * 20 + 20,
  },
  {
    it: "a limit that nobody may set, without making up for anything beside it",
    query: `{ timeline(limit: -9000) { entries { node { id } } } people { nodes { id } } }`,
    nodes: 20,
    cost: root + 50 + 40 * 20 + root + 20,
  },
  {
    it: "hops by the longest path",
    query: `{ paths(from: "${id}", to: "article/b", maxLength: 4, limit: 2) { paths { nodes { id } hops { from { id } } } } }`,
    nodes: 2 * 5 + 2 * 4,
    cost: root + 32 * 2 * 4 + 400 + 2 * 5 + 2 * 4,
  },
  { it: "the type name", query: "{ __typename }", nodes: 0, cost: 0 },
  { it: "the schema", query: "{ __schema { types { name } } }", nodes: 0, cost: 20 },
])("estimates $it", ({ query, nodes, cost }) => {
  expect(numbersOf(query)).toMatchObject({ nodes, cost });
});

const paged = "query ($n: Int, $m: Int = 2) { articles(first: $n) { nodes { authors(first: $m) { nodes { id } } } } }";

test.each([
  { variables: {}, nodes: 20 + 40 },
  { variables: { n: null }, nodes: 20 + 40 },
  { variables: { n: 3 }, nodes: 3 + 6 },
  { variables: { n: 4, m: 5 }, nodes: 4 + 20 },
])("reads page sizes from $variables", ({ variables, nodes }) => {
  expect(numbersOf(paged, variables)).toMatchObject({ nodes });
});

test("counts what @include and @skip leave", () => {
  const query = `query ($more: Boolean!) { article(id: "${id}") { id authors @include(if: $more) { nodes { id } } } }`;

  expect([estimateOf(query, { more: true }).nodes, estimateOf(query, { more: false }).nodes]).toEqual([21, 1]);
});

test("gives each call of one plan its own estimate", () => {
  const [few, many] = [estimateOf(paged, { n: 3, m: 1 }), estimateOf(paged, { n: 100, m: 100 })];

  expect([few.nodes, many.nodes]).toEqual([6, 10_100]);
  expect(few.costliest()).toEqual({ path: "articles", cost: root });
  expect(many.costliest()).toEqual({ path: "articles.nodes.authors.nodes", cost: 10_000 });
});

test("prices fields that there are", () => {
  const { schema } = prepareExplainer();
  const unknown = Object.keys(allPrices).filter((path) => {
    const [type = "", field = ""] = path.split(".");
    const found = schema.getType(type);
    return !isObjectType(found) || !(field in found.getFields());
  });

  expect(unknown).toEqual([]);
});
