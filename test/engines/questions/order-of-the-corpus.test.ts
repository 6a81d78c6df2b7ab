import type { Answerer } from "../../../src/planner/answer.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { answererOf, askFirst } from "../../support/ask.js";

/** Each was answered by hand from the sources first. */
const orders = [
  {
    it: "a chain of ten years is no answer, and its texts are named",
    a: "article/leblanc-why-im-joining",
    b: "article/riddell-the-isos-collapse",
    relation: "CERTAINLY_BEFORE",
    says: "The second answers article/isp-political-assessment, which answers article/leblanc-what-happened, which answers the first.",
  },
  {
    it: "a text that quotes another in its first paragraph is later",
    a: "article/sw-the-isos-vote-to-dissolve-and-what-comes-next",
    b: "article/ww-transparency-and-solidarity",
    relation: "POSSIBLY_BEFORE",
    says: "The second mentions the first, by cross-reference/ww-transparency-and-solidarity--cites--sw-the-isos-vote-to-dissolve-and-what-comes-next",
  },
  {
    it: "a text that is known only from another is not later",
    a: "article/geier-statement-2019",
    b: "article/wl-dissolution-from-below",
    relation: "POSSIBLY_BEFORE",
    says: "is no later than 3 April 2019, because article/wl-dissolution-from-below mentions it",
  },
  {
    it: "a text that a report lists is not later than it",
    a: "article/sw-open-letter-to-some-ex-leaders-of-the-iso",
    b: "article/sw-taking-our-final-steps",
    relation: "POSSIBLY_BEFORE",
    says: "The second mentions the first",
  },
  {
    it: "two dates that sources give, both before, spoil nothing",
    a: "article/sw-letter-to-the-iso-membership",
    b: "article/sw-taking-our-final-steps",
    relation: "CERTAINLY_BEFORE",
    says: "The first (between 15 March 2019 and 17 March 2019) is no later than 17 March 2019",
  },
  {
    it: "a letter that was posted before it was printed could be read before it was printed",
    a: "article/sw-a-letter-from-canadian-comrades",
    b: "article/sw-a-message-to-our-readers",
    relation: "POSSIBLY_BEFORE",
    says: "The first (between 16 March 2019 and 18 March 2019) is no later than 18 March 2019",
  },
  {
    it: "what was received on a day was there by then, and is not dated that day",
    a: "article/iso-fm-document-2019-03-11",
    b: "article/sw-taking-our-final-steps",
    relation: "CERTAINLY_BEFORE",
    says: "The first (on or before 11 March 2019) is no later than 11 March 2019",
  },
  {
    it: "a page that an archive has copied was there by then",
    a: "article/fsp-stay-the-revolutionary-course",
    b: "article/wl-losing-the-thread",
    relation: "CERTAINLY_BEFORE",
    says: "is no later than 2 June 2019",
  },
  {
    it: "what the editors have matched is not called known",
    a: "article/kimber-callinicos-the-politics-of-this-crisis",
    b: "article/poleconjournal-flawed-methods",
    relation: "POSSIBLY_BEFORE",
    says: "as the editors infer",
  },
] as const;

describeEachEngine("the order of texts of the shipped corpus", (open) => {
  let answerer: Answerer;
  beforeAll(async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, await recordsOf("seed"), { installId: "test" });
    answerer = answererOf(engine);
  });

  test.each(orders)("$it", async ({ a, b, relation, says }) => {
    const order = await askFirst<{ relation: string; because: string }>(
      answerer,
      "query($a: ID!, $b: ID!) { order(a: $a, b: $b) { relation because } }",
      { a, b },
    );

    expect(order.relation).toBe(relation);
    expect(order.because).toContain(says);
    expect(order.because).not.toMatch(/either may have come first|is known to answer/u);
  });

  test.each([
    ["the two events", "event/iso-conference-call-2019-03-24", "event/iso-online-poll-2019-03"],
    ["the two events, the other way round", "event/iso-online-poll-2019-03", "event/iso-conference-call-2019-03-24"],
    ["a vote taken at one of them", "event/iso-conference-call-2019-03-24", "vote/poll-future"],
  ])("names the conflict in which sources disagree on this very order, of %s", async (_of, a, b) => {
    const order = await askFirst<{ because: string; conflicts: readonly object[] }>(
      answerer,
      "query($a: ID!, $b: ID!) { order(a: $a, b: $b) { because conflicts { id orderWith { id } claims { source { id } } } } }",
      { a, b },
    );

    expect(order.because).toContain("Sources disagree on which came first: conflict/order-of-call-and-poll");
    expect(order.conflicts).toEqual([
      {
        id: "conflict/order-of-call-and-poll",
        orderWith: { id: "event/iso-online-poll-2019-03" },
        claims: [
          { source: { id: "article/fsp-stay-the-revolutionary-course" } },
          { source: { id: "article/sw-the-isos-vote-to-dissolve-and-what-comes-next" } },
        ],
      },
    ]);
  });

  test("names no conflict where sources disagree on something else", async () => {
    const order = await askFirst<{ conflicts: readonly object[] }>(
      answerer,
      "query($a: ID!, $b: ID!) { order(a: $a, b: $b) { conflicts { id } } }",
      { a: "event/iso-convention-2019", b: "event/iso-online-poll-2019-03" },
    );

    expect(order.conflicts).toEqual([]);
  });

  test("a text whose own date is a whole year lies where what it answers and what answers it leave it", async () => {
    const ask =
      "query($day: Date!) { articles(first: 100, filter: { published: { from: $day, to: $day } }) { nodes { id } } }";
    const on = async (day: string) =>
      (await askFirst<{ nodes: readonly { id: string }[] }>(answerer, ask, { day })).nodes.map(({ id }) => id);

    expect(await on("2019-03-11")).not.toContain("article/isp-political-assessment");
    expect(await on("2019-06-11")).toContain("article/isp-political-assessment");
  });

  test("a chain as of a day has the answer that was posted by then, and says that it is only possible", async () => {
    const { edges } = await askFirst<{ edges: readonly { from: { id: string }; publishedByThen: string }[] }>(
      answerer,
      "query($id: ID!, $day: Date!) { responseChain(from: $id, asOf: $day) { edges { from { id } publishedByThen } } }",
      { id: "article/sw-letter-to-the-iso-membership", day: "2019-03-16" },
    );

    expect(edges.find(({ from }) => from.id === "article/sw-a-letter-from-canadian-comrades")).toMatchObject({
      publishedByThen: "POSSIBLE",
    });
    expect(edges.map(({ publishedByThen }) => publishedByThen)).not.toContain("CERTAIN");
  });

  test("a disputed day is certain nowhere, though one rival alone names it", async () => {
    const { buckets } = await askFirst<{ buckets: readonly { certain: number }[] }>(
      answerer,
      `query($day: Date!) { timeline(period: { from: $day, to: $day }, granularity: DAY, limit: 1) { buckets { certain } } }`,
      { day: "2019-03-11" },
    );

    expect(buckets).toEqual([{ certain: 0 }]);
  });

  test("a letter that was sent ten years before it was posted is silent since then", async () => {
    const { nodes } = await askFirst<{
      nodes: readonly { subject: { id: string }; since: { edtf: string } | null }[];
    }>(answerer, "{ silences(first: 100, kinds: [ADDRESSED_BUT_SILENT]) { nodes { subject { id } since { edtf } } } }");

    expect(nodes.find(({ subject }) => subject.id === "article/sw-mcnally-2009-letter")?.since).toEqual({
      edtf: "2009",
    });
  });

  test("days between two texts reckon with all dates that sources give", async () => {
    const { referencedBy } = await askFirst<{
      referencedBy: { nodes: readonly { from: { id: string }; daysBetween: object }[] };
    }>(
      answerer,
      `query($id: ID!) { article(id: $id) { referencedBy(first: 10, filter: { isResponse: true }) {
        nodes { from { id } daysBetween { least most } }
      } } }`,
      { id: "article/sw-letter-to-the-iso-membership" },
    );

    expect(Object.fromEntries(referencedBy.nodes.map(({ from, daysBetween }) => [from.id, daysBetween]))).toMatchObject(
      {
        "article/sw-a-letter-from-canadian-comrades": { least: -1, most: 3 },
        "article/wsws-factional-provocation": { least: 16, most: 18 },
        "article/ww-transparency-and-solidarity": { least: 16, most: 26 },
      },
    );
  });

  test("an event is found in each month that some source dates it to", async () => {
    const { nodes } = await askFirst<{ nodes: readonly { id: string }[] }>(
      answerer,
      `query($from: Date!, $to: Date!) { events(first: 10, filter: { when: { from: $from, to: $to }, kinds: [CONVENTION] }) {
        nodes { id }
      } }`,
      { from: "2019-03-01", to: "2019-03-31" },
    );

    expect(nodes).toEqual([{ id: "event/iso-convention-2019" }]);
  });
});
