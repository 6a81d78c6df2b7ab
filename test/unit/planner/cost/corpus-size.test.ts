import { getNamedType, isEnumType, isInputObjectType, isListType } from "graphql";
import { prepareExplainer } from "../../../../src/cli/operations/prepare-answerer.js";
import { invariant } from "../../../../src/base/invariant.js";
import type { NodeCounts } from "../../../../src/model/graph/node-counts.js";
import { filterCosts } from "../../../../src/model/filters/filter-costs.js";
import { prices } from "../../../../src/planner/cost/price-list.js";
import { tiers } from "../../../../src/server/limits/tiers.js";
import { estimateOf } from "./estimates.js";

const { schema } = prepareExplainer();
const small: NodeCounts = {
  Article: 148,
  Vote: 10,
  VoteOption: 12,
  Convention: 4,
  Occurrence: 3,
  Event: 7,
  Signature: 900,
};
const large: NodeCounts = { ...small, Article: 20_000, Person: 4_000, CrossReference: 56_000 };
const costOf = (query: string, counts?: NodeCounts) => estimateOf(query, {}, counts).cost;
const nodesOf = (query: string, counts?: NodeCounts) => estimateOf(query, {}, counts).nodes;

describe("a list", () => {
  test.each([
    { it: "no more than there is", query: "{ votes(first: 100) { nodes { id } } }", nodes: 10 },
    { it: "no more by its edges", query: "{ votes(first: 100) { edges { node { id } } } }", nodes: 10 },
    { it: "a page that is smaller", query: "{ votes(first: 3) { nodes { id } } }", nodes: 3 },
    { it: "nothing where there is nothing", query: "{ claims(first: 100) { nodes { id } } }", nodes: 0 },
    { it: "all kinds that may be on it", query: "{ events(first: 100) { nodes { id } } }", nodes: 7 },
    { it: "pages inside it", query: "{ votes { nodes { event { votes(first: 50) { nodes { id } } } } } }", nodes: 120 },
    { it: "a list without pages", query: '{ vote(id: "vote/a") { options { id } } }', nodes: 7 },
    { it: "ids as often as they are given", query: '{ nodes(ids: ["vote/a", "vote/a"]) { id } }', nodes: 2 },
  ])("is priced as $it", ({ query, nodes }) => {
    expect(nodesOf(query, small)).toBe(nodes);
  });

  test("is priced as asked for where nobody knows how much there is", () => {
    expect(nodesOf("{ votes(first: 100) { nodes { id } } }")).toBe(100);
  });
});

describe("a look at everything", () => {
  test.each([
    "{ articles(filter: { kinds: [LETTER] }) { pageInfo { hasNextPage } } }",
    '{ articles(filter: { titleContains: "a" }) { pageInfo { hasNextPage } } }',
    "{ articles(orderBy: { field: REFERENCE_COUNT }) { pageInfo { hasNextPage } } }",
    "{ articles { totalCount } }",
    "{ articles { facets(names: [KIND]) { name } } }",
    "{ crossReferences(filter: { types: [RETRACTS] }) { totalCount } }",
    '{ order(a: "article/a", b: "article/b") { relation } }',
    "{ corpus { counts { articles } languages { value } period { edtf } } }",
    "{ timeline { undatedCount } }",
    "{ silences { nodes { explanation } } }",
    "{ network(kind: RESPONSES) { communities } }",
    '{ responseChain(from: "article/a") { root { id } } }',
    '{ paths(from: "article/a", to: "article/b") { completeness { isComplete } } }',
    '{ neighbourhood(ids: ["organization/a"]) { completeness { isComplete } } }',
  ])("costs more of a large corpus: %s", (query) => {
    expect(costOf(query, large)).toBeGreaterThan(costOf(query, small));
  });

  test("is not what a search counts, which knows all that it has found", () => {
    const query = '{ search(query: "a") { totalCount facets(names: [KIND]) { name } } }';

    expect(costOf(query, large)).toBe(prices.rootField + 20 + 20 + 2 * prices.rootCount);
  });

  test("costs as much as of a large corpus where nobody knows how much there is", () => {
    const query = '{ articles(filter: { titleContains: "a" }) { totalCount } }';

    expect(costOf(query)).toBe(costOf(query, large));
  });

  test("can be paid for in a corpus of any size", () => {
    const huge = Object.fromEntries(Object.keys(large).map((label) => [label, 1_000_000_000]));

    for (const name of filtersOf("ArticleFilter")) {
      expect([name, costOf(articlesBy({ [name]: valueOf(name) }), huge)]).toEqual([name, expect.any(Number)]);
      expect(costOf(articlesBy({ [name]: valueOf(name) }), huge)).toBeLessThan(tiers.anonymous.cost);
    }
  });
});

describe("a filter", () => {
  test.each(filtersOf("ArticleFilter"))("by %s is priced", (name) => {
    expect(costOf(articlesBy({ [name]: valueOf(name) }), large)).toBeGreaterThan(costOf(articlesBy({}), large));
  });

  test("costs more beside another", () => {
    const alone = costOf(articlesBy({ titleContains: '"a"' }), large);

    expect(costOf(articlesBy({ titleContains: '"a"', hasResponses: "true" }), large)).toBeGreaterThan(alone);
  });

  test("that the list begins with makes the others cheap", () => {
    const by = { titleContains: '"a"', authors: '["person/a"]' };

    expect(costOf(articlesBy(by), large)).toBe(costOf(articlesBy({ authors: by.authors }), large));
  });

  test("that names things of several kinds is no beginning", () => {
    const { page, articles } = filterCosts.edge;
    const [one, several] = ['["article/a", "article/b"]', '["article/a", "vote/b"]'].map((ids) =>
      costOf(`{ claims(filter: { subjects: ${ids} }) { pageInfo { hasNextPage } } }`),
    );

    expect([one, several]).toEqual([prices.rootField + 2, prices.rootField + 20 * (page + articles)]);
  });
});

test("every root field that lists things has a price for its filter", () => {
  const query = invariant(schema.getQueryType() ?? undefined, "a query type");
  const lists = Object.values(query.getFields()).filter(({ args }) => args.some(({ name }) => name === "filter"));

  for (const { name, args } of lists.filter(({ name }) => name !== "search")) {
    const type = args.find((argument) => argument.name === "filter")?.type;
    const input = getNamedType(type)?.name ?? "";
    for (const field of filtersOf(input)) {
      const [none, some] = ["", `(filter: { ${field}: ${valueOf(field, input)} })`].map((written) =>
        costOf(`{ ${name}${written} { __typename } }`),
      );
      expect([name, field, some]).toEqual([name, field, expect.any(Number)]);
      expect(some).toBeGreaterThan(none ?? Number.NaN);
    }
  }
});

function filtersOf(input: string): readonly string[] {
  const type = schema.getType(input);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

/** A filter as it is written. */
function articlesBy(filter: Readonly<Record<string, string>>): string {
  const fields = Object.entries(filter).map(([name, value]) => `${name}: ${value}`);
  const written = fields.length === 0 ? "" : `(filter: { ${fields.join(", ")} })`;
  return `{ articles${written} { pageInfo { hasNextPage } } }`;
}

/** Some value, as it is written, for a field of a filter. */
function valueOf(name: string, input = "ArticleFilter"): string {
  const filter = schema.getType(input);
  const type = isInputObjectType(filter) ? filter.getFields()[name]?.type : undefined;
  const named = getNamedType(type);
  if (isEnumType(named)) return `[${named.getValues()[0]?.name ?? ""}]`;
  if (named?.name === "OutBeforeInput") return '{ article: "article/a" }';
  if (named?.name === "IdentifierInput") return '{ scheme: "a", value: "a" }';
  if (isInputObjectType(named)) return '{ from: "1999-01-01" }';
  if (named?.name === "Boolean") return "true";
  const text = { URL: '"https://a.example/"', LanguageTag: '"en"', ID: '"article/a"' }[named?.name ?? ""] ?? '"a"';
  return isListType(type) ? `[${text}]` : text;
}

test("what walks on costs more than a look at everything, up to a bound of its own", () => {
  const chain = (direction: string) =>
    costOf(`{ responseChain(from: "article/a", direction: ${direction}) { root { id } } }`, large);

  expect(chain("ANSWERED_BY")).toBe(prices.rootField + 100 + 3_100 + 1);
  expect(chain("BOTH")).toBe(prices.rootField + 200 + 3_100 + 1);
});
