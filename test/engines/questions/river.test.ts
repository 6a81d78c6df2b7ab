import fc from "fast-check";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { madeFrom, sampleRichWorlds, toRichRecords } from "../../support/questions/rich-world.js";
import { expectedRiver, type RiverAsked } from "../../support/questions/river-oracle.js";

const question = `query River(
  $period: PeriodInput, $isResponse: Boolean, $stances: [Stance!], $statuses: [ReviewStatus!], $granularity: Granularity!, $limit: Int!
) {
  river(period: $period, isResponse: $isResponse, stances: $stances, statuses: $statuses, granularity: $granularity, limit: $limit) {
    texts { article { id } when { edtf } answers mentions debate }
    references { id }
    events { id }
    votes { id }
    buckets { start end certain possible debate }
    undatedCount
    completeness { isComplete omittedCount reasons }
  }
}`;

const day = fc.constantFrom("2018-06-01", "2019-03-01", "2019-03-04", "2019-03-31", "2019-04-30");
const period = fc
  .record({ from: day, to: day, certainlyWithin: fc.boolean() }, { requiredKeys: [] })
  .map(({ from, to, ...more }) => ({
    ...more,
    ...(from === undefined ? {} : { from: to !== undefined && to < from ? to : from }),
    ...(to === undefined ? {} : { to: from !== undefined && to < from ? from : to }),
  }));
const asked: fc.Arbitrary<RiverAsked> = fc.record({
  period: fc.option(period, { nil: undefined, freq: 3 }),
  isResponse: fc.option(fc.boolean(), { nil: undefined }),
  stances: fc.option(fc.uniqueArray(fc.constantFrom("AGREES", "DISAGREES", "NEUTRAL"), { minLength: 1 }), {
    nil: undefined,
  }),
  statuses: fc.option(fc.uniqueArray(fc.constantFrom("ACCEPTED", "SUGGESTED", "REJECTED"), { minLength: 1 }), {
    nil: undefined,
  }),
  granularity: fc.constantFrom("MONTH" as const, "YEAR" as const),
  limit: fc.constantFrom(5, 20, 1000),
});
const seed = Number(process.env["FC_SEED"] ?? 53);

describeEachEngine("river", (open, engine) => {
  const worlds = sampleRichWorlds(seed, 6, 10);
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, [...worlds.flatMap(toRichRecords), ...worlds.flatMap(madeFrom)]);
  });

  test(`holds the texts and what they answer among themselves, in random worlds (seed ${seed})`, async () => {
    for (const one of fc.sample(asked, { seed, numRuns: engine === "embedded" ? 80 : 10 })) {
      const { data, errors } = await both.answer(question, { ...one });

      expect({ one, errors, ...data }).toEqual({ one, river: expectedRiver(worlds, one) });
    }
  });

  test("shows of the texts those alone that pass the filter", async () => {
    const { data } = await both.answer(
      `{ all: river { ...Texts } some: river(filter: { publishers: ["organization/w0-01", "organization/w2-00"] }) { ...Texts } }
       fragment Texts on River { texts { article { publications { publisher { id } } knownBounds { earliest latest } } } undatedCount }`,
    );
    const { all, some } = data as Readonly<Record<"all" | "some", RiverOfTexts>>;

    const publishers = ["organization/w0-01", "organization/w2-00"];
    const passing = all.texts.filter(({ article }) =>
      article.publications.some(({ publisher }) => publishers.includes(publisher.id)),
    );
    expect(some.texts).toEqual(passing);
    expect(passing.length).toBeGreaterThan(0);
    const undated = passing.filter(({ article: { knownBounds } }) => !knownBounds?.earliest && !knownBounds?.latest);
    expect(some.undatedCount).toBe(undated.length);
  });

  test.each([
    [{ limit: 0 }, "OUT_OF_RANGE", "limit"],
    [{ limit: 1001 }, "OUT_OF_RANGE", "limit"],
    [{ period: { from: "2020-01-01", to: "2019-12-31" } }, "EMPTY_PERIOD", "period"],
  ])("refuses %j", async (variables, code, argument) => {
    const { errors } = await both.answer(question, { granularity: "MONTH", limit: 1, ...variables });

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
  });
});

interface RiverOfTexts {
  readonly texts: readonly {
    readonly article: {
      readonly publications: readonly { readonly publisher: { readonly id: string } }[];
      readonly knownBounds: { readonly earliest: string | null; readonly latest: string | null } | null;
    };
  }[];
  readonly undatedCount: number;
}
