import fc from "fast-check";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { idIn } from "../../support/questions/random-world.js";
import { sampleRichWorlds, toRichRecords, type RichWorld } from "../../support/questions/rich-world.js";
import { expectedTimeline, type TimelineAsked } from "../../support/questions/timeline-oracle.js";

const question = `query Timeline($period: PeriodInput, $granularity: Granularity!, $kinds: [SearchKind!], $articles: ArticleFilter, $events: EventFilter, $certainOnly: Boolean!, $limit: Int!) {
  timeline(period: $period, granularity: $granularity, kinds: $kinds, articles: $articles, events: $events, certainOnly: $certainOnly, limit: $limit) {
    undatedCount withoutCount uncertainCount
    buckets { start end certain possible }
    entries { node { id } when { edtf } }
    completeness { isComplete omittedCount reasons }
  }
}`;

const day = fc.constantFrom("2018-06-01", "2019-03-01", "2019-03-04", "2019-03-15", "2019-03-31", "2019-04-30");
const period = fc
  .record({ from: day, to: day, certainlyWithin: fc.boolean() }, { requiredKeys: [] })
  .map(({ from, to, ...more }) => ({
    ...more,
    ...(from === undefined ? {} : { from: to !== undefined && to < from ? to : from }),
    ...(to === undefined ? {} : { to: from !== undefined && to < from ? from : to }),
  }));
const asked: fc.Arbitrary<TimelineAsked> = fc.record({
  period: fc.option(period, { nil: undefined, freq: 3 }),
  granularity: fc.constantFrom("DAY" as const, "MONTH" as const, "YEAR" as const),
  kinds: fc.option(fc.uniqueArray(fc.constantFrom("ARTICLE", "EVENT", "VOTE", "PERSON"), { minLength: 1 }), {
    nil: undefined,
  }),
  filters: fc.record(
    {
      publishers: fc.subarray([0, 1, 2], { minLength: 1, maxLength: 2 }),
      authors: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
      isPlanned: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  certainOnly: fc.boolean(),
  limit: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(1000)),
});
const seed = Number(process.env["FC_SEED"] ?? 41);

describeEachEngine("timeline", (open, engine) => {
  const worlds = sampleRichWorlds(seed, engine === "embedded" ? 8 : 4, 12);
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, worlds.flatMap(toRichRecords));
  });

  test(`counts what lies and what may lie, in random worlds (seed ${seed})`, async () => {
    for (const one of fc.sample(asked, { seed, numRuns: engine === "embedded" ? 150 : 12 })) {
      const { data, errors } = await both.answer(question, variablesOf(one, worlds));

      expect({ one, errors, ...data }).toEqual({ one, timeline: expectedTimeline(worlds, one) });
    }
  });

  test.each([
    [{ limit: 0 }, "OUT_OF_RANGE", "limit"],
    [{ limit: 1001 }, "OUT_OF_RANGE", "limit"],
    [{ period: { from: "2019-02-30" } }, "INVALID_DATE", "period.from"],
    [{ period: { from: "2020-01-01", to: "2019-12-31" } }, "EMPTY_PERIOD", "period"],
  ])("refuses %j", async (variables, code, argument) => {
    const { errors } = await both.answer(question, {
      granularity: "MONTH",
      certainOnly: false,
      limit: 1,
      ...variables,
    });

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
  });
});

function variablesOf({ filters = {}, ...asked }: TimelineAsked, worlds: readonly RichWorld[]) {
  const idsOf = (kind: string, numbers: readonly number[]) =>
    worlds.flatMap((world) => numbers.map((number) => idIn(world, kind, number)));
  const { publishers, authors, isPlanned } = filters;
  return {
    ...asked,
    articles: {
      ...(publishers && { publishers: idsOf("organization", publishers) }),
      ...(authors && { authors: idsOf("person", authors) }),
    },
    events: isPlanned === undefined ? {} : { isPlanned },
  };
}
