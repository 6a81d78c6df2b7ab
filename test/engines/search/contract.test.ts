import fc from "fast-check";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { Searcher } from "./searcher.js";

const count = "query Count($query: String!) { search(query: $query) { totalCount } }";

describeEachEngine("search", (open) => {
  let searcher: Searcher;
  beforeAll(async () => {
    const records = await recordsOf("world");
    searcher = await Searcher.open(open, records);
  });

  test.each([
    { it: "German without umlauts", query: "brucke grosse", id: "article/de-chain-01" },
    { it: "Turkish typed on another keyboard", query: "iskeleyi isikli kiyi", id: "article/tr-chain-01" },
    { it: "Greek without accents, in capitals", query: "ΔΡΟΜΟΣ ΘΑΛΑΣΣΑΣ", id: "article/el-chain-01" },
    { it: "Arabic", query: "رسالة مفتوحة", id: "article/ar-chain-01" },
    { it: "Hebrew", query: "המזח", id: "article/he-chain-01-part" },
    { it: "Chinese", query: "公开信", id: "article/zh-hans-chain-01" },
    { it: "traditional Chinese", query: "油漆碼頭", id: "article/zh-hant-chain-01" },
    { it: "Japanese", query: "ペンキ", id: "article/ja-note" },
    { it: "French with its ligature taken apart", query: "oeuvre ete", id: "article/fr-report" },
    { it: "the name of an author", query: "brucke bruno tarn", id: undefined },
    { it: "a name in Chinese", query: "水澜", id: "person/shui-lan" },
  ])("finds $it", async ({ query, id }) => {
    expect((await searcher.idsFor(query))[0]).toBe(id);
  });

  test("gives what is asked of each kind of thing, under any alias", async () => {
    const { data, errors } = await searcher.answer(
      `{ search(query: "pier", first: 100) {
        found: nodes { kind: __typename ... on Article { id references(first: 1) { totalCount } } ... on Vote { question options { label } } }
        again: edges { at: node { __typename ... on Node { id } } }
        facets(names: [KIND]) { name }
      } }`,
    );

    expect(errors).toBeUndefined();
    const { found, again, facets } = data?.["search"] as {
      readonly found: readonly { readonly kind: string; readonly id?: string }[];
      readonly again: readonly { readonly at: { readonly __typename: string; readonly id: string } }[];
      readonly facets: unknown;
    };
    expect(facets).toEqual([{ name: "KIND" }]);
    expect(again.map(({ at }) => at.__typename)).toEqual(found.map(({ kind }) => kind));
    const articles = again.filter(({ at }) => at.__typename === "Article");
    expect(found.filter(({ kind }) => kind === "Article").map(({ id }) => id)).toEqual(articles.map(({ at }) => at.id));
    expect(found).toContainEqual(expect.objectContaining({ kind: "Vote", options: expect.any(Array) }));
  });

  test("answers where nothing is asked of nodes", async () => {
    const { data } = await searcher.answer(
      `{ search(query: "pier", first: 2) { totalCount edges { score cursor } pageInfo { hasNextPage } } }`,
    );

    expect(data?.["search"]).toMatchObject({
      edges: [{ cursor: expect.any(String) }, { cursor: expect.any(String) }],
      pageInfo: { hasNextPage: true },
    });
  });

  test.each([
    { it: "an empty query", variables: { query: " " }, code: "EMPTY_QUERY", argument: "query" },
    { it: "a query without end", variables: { query: "a ".repeat(200) }, code: "QUERY_TOO_LONG", argument: "query" },
    { it: "a page of none", variables: { query: "a", first: 0 }, code: "INVALID_PAGE", argument: "first" },
    { it: "too large a page", variables: { query: "a", first: 101 }, code: "INVALID_PAGE", argument: "first" },
    { it: "what is no cursor", variables: { query: "a", after: "nonsense" }, code: "BAD_CURSOR", argument: "after" },
    {
      it: "what is no day",
      variables: { query: "a", filter: { period: { from: "2019-02-30" } } },
      code: "INVALID_DATE",
      argument: "filter.period.from",
    },
  ])("refuses $it", async ({ variables, code, argument }) => {
    const { errors } = await searcher.answer(
      `query S($query: String!, $first: Int, $after: String, $filter: SearchFilter) {
        search(query: $query, first: $first, after: $after, filter: $filter) { totalCount edges { cursor } }
      }`,
      variables,
    );

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
  });

  test("binds cursors to query and filter", async () => {
    const { pageInfo } = await searcher.search("pier", { first: 1 });
    const after = pageInfo.endCursor;

    await expect(searcher.search("pier", { first: 5, after })).resolves.toMatchObject({
      pageInfo: { hasPreviousPage: true },
    });
    await expect(searcher.search("boat", { first: 1, after })).rejects.toMatchObject({
      extensions: { code: "BAD_CURSOR" },
    });
    await expect(searcher.search("pier", { first: 1, after, filter: { kinds: ["VOTE"] } })).rejects.toMatchObject({
      extensions: { code: "BAD_CURSOR" },
    });
  });

  test("never takes a sign for an order", async () => {
    const signs = fc.string({ unit: fc.constantFrom(..."+-&|!(){}[]^\"~*?:\\/'`$#@;,.<>= \u0000") });
    await fc.assert(
      fc.asyncProperty(signs, signs, async (before, behind) => {
        const { data, errors } = await searcher.answer(count, { query: `${before}pier${behind}` });
        expect(errors).toBeUndefined();
        expect(data).toEqual((await searcher.answer(count, { query: "pier" })).data);
      }),
      { numRuns: 50 },
    );
  });

  test("finds nothing by signs alone", async () => {
    expect(await searcher.search("*:* && (")).toMatchObject({ totalCount: 0, edges: [], didYouMean: null });
  });
});
