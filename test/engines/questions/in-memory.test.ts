import fc from "fast-check";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeNeo4j } from "../../support/describe-each-engine.js";
import { sampleRichWorlds, toRichRecords } from "../../support/questions/rich-world.js";
import { TwoWays } from "../../support/questions/two-ways.js";

const seed = Number(process.env["FC_SEED"] ?? 59);

const corpora = [
  { corpus: "the shipped corpus", records: () => recordsOf("seed") },
  {
    corpus: `random worlds (seed ${seed})`,
    records: async () => sampleRichWorlds(seed, 12, 12).flatMap(toRichRecords),
  },
];

const silences = `query ($kinds: [SilenceKind!], $first: Int, $after: String, $last: Int, $before: String) {
  silences(kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { kind explanation subject { id } since { edtf basis } } }
  }
}`;
const debates = `query ($filter: ArticleFilter, $first: Int, $after: String, $last: Int, $before: String) {
  debates(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { name size answerCount period { edtf } stances { stance count } mostAnswered { id } articles { id } } }
  }
}`;
const river = `query (
  $period: PeriodInput, $filter: ArticleFilter, $isResponse: Boolean, $statuses: [ReviewStatus!], $granularity: Granularity!, $limit: Int!
) {
  river(
    period: $period, filter: $filter, isResponse: $isResponse, statuses: $statuses, granularity: $granularity, limit: $limit
  ) {
    texts { article { id } when { edtf } answers mentions debate }
    references { id }
    events { id }
    votes { id }
    buckets { start end certain possible debate }
    undatedCount
    completeness { isComplete omittedCount reasons corpusVersion }
  }
}`;
const kinds = ["NEVER_ANSWERED", "ADDRESSED_BUT_SILENT", "UNCONTESTED_CLAIM"];

describeNeo4j("Memory and Cypher answer alike", (open) => {
  describe.each(corpora)("in $corpus", ({ records }) => {
    let both: TwoWays;
    beforeAll(async () => {
      both = await TwoWays.open(open, await records());
    });

    test("what the corpus is", async () => {
      const { data } = await both.agree(`{ corpus {
        id version title { value language } description { value } licence
        languages { value label count } period { edtf earliest latest }
        counts { articles people organizations events conventions votes claims conflicts crossReferences signatures }
      } }`);

      expect(data?.["corpus"]).toMatchObject({ counts: { articles: expect.any(Number) } });
    });

    test("what lies when", async () => {
      const day = fc.constantFrom("1998-01-01", "2018-12-31", "2019-03-04", "2019-03-15", "2019-04-30", "2020-06-01");
      const asked = fc.record({
        from: fc.option(day),
        to: fc.option(day),
        certainlyWithin: fc.boolean(),
        granularity: fc.constantFrom("MONTH", "YEAR"),
        limit: fc.constantFrom(3, 1000),
        kinds: fc.option(fc.subarray(["ARTICLE", "EVENT", "VOTE", "PERSON"], { minLength: 1 })),
      });
      for (const { from, to, certainlyWithin, ...others } of fc.sample(asked, { seed, numRuns: 12 })) {
        if (from !== null && to !== null && to < from) continue;
        await both.agree(
          `query ($period: PeriodInput, $granularity: Granularity!, $kinds: [SearchKind!], $limit: Int!) {
            timeline(period: $period, granularity: $granularity, kinds: $kinds, limit: $limit) {
              undatedCount
              buckets { start end certain possible }
              entries { label node { id } when { edtf basis } }
              completeness { isComplete omittedCount corpusVersion }
            }
          }`,
          { period: { from, to, certainlyWithin }, ...others },
        );
      }
    });

    test.each([...kinds.map((kind) => [kind]), kinds])(
      "the silences of %s, forwards and backwards",
      async (...some) => {
        for (const isForward of [true, false]) {
          let cursor: string | null = null;
          do {
            const paging = isForward ? { first: 40, after: cursor } : { last: 40, before: cursor };
            const { data } = await both.agree(silences, { kinds: some, ...paging });
            cursor = nextCursor(data?.["silences"], isForward);
          } while (cursor !== null);
        }
      },
    );

    test("which debates there are, forwards and backwards, and of what passes", async () => {
      const filters = [{}, { titleContains: "a" }, { published: { from: "2019-01-01" } }];
      for (const filter of filters) {
        for (const isForward of [true, false]) {
          let cursor: string | null = null;
          do {
            const paging = isForward ? { first: 20, after: cursor } : { last: 20, before: cursor };
            const { data } = await both.agree(debates, { filter, ...paging });
            cursor = nextCursor(data?.["debates"], isForward);
          } while (cursor !== null);
        }
      }
    });

    test("the river of texts", async () => {
      const day = fc.constantFrom("2018-06-01", "2019-03-04", "2019-04-30");
      const asked = fc.record({
        from: fc.option(day),
        to: fc.option(day),
        filter: fc.constantFrom({}, { titleContains: "e" }, { hasResponses: true }, { languages: ["en"] }),
        isResponse: fc.option(fc.boolean()),
        statuses: fc.option(fc.subarray(["ACCEPTED", "SUGGESTED", "REJECTED"], { minLength: 1 })),
        granularity: fc.constantFrom("MONTH", "YEAR"),
        limit: fc.constantFrom(5, 1000),
      });
      for (const { from, to, ...others } of fc.sample(asked, { seed, numRuns: 10 })) {
        if (from !== null && to !== null && to < from) continue;
        const period = from === null && to === null ? null : { from, to };
        await both.agree(river, { period, ...others });
      }
    });

    test("what words stand in", async () => {
      for (const query of ["report", "the", "a", "letter to", "conventoin", "s", "19"])
        await both.agree(
          `query ($query: String!, $period: PeriodInput) {
            search(query: $query, first: 30) {
              totalCount didYouMean facets { name buckets { value label count } }
              edges { score cursor node { ... on Node { id } } highlights { field text matches { start end } } }
            }
            narrow: search(query: $query, filter: { kinds: [ARTICLE], period: $period }) { totalCount }
          }`,
          { query, period: { from: "2018-01-01", to: "2019-06-30" } },
        );
    });

    test("whether the figures of every vote add up", async () => {
      const { data } = await both.agree(`{ votes(first: 100) { nodes { id } } }`);
      const { nodes } = data?.["votes"] as { readonly nodes: readonly { readonly id: string }[] };
      for (const { id } of nodes.slice(0, 60))
        await both.agree(
          `query ($id: ID!) { reconcile(vote: $id) { vote { id } isConsistent checks { name holds explanation claims { id } } } }`,
          { id },
        );
    });
  });
});

interface Paged {
  readonly pageInfo: Readonly<Record<"startCursor" | "endCursor", string | null>> &
    Readonly<Record<"hasNextPage" | "hasPreviousPage", boolean>>;
}

function nextCursor(answer: unknown, isForward: boolean): string | null {
  const { pageInfo } = answer as Paged;
  if (isForward) return pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
}
