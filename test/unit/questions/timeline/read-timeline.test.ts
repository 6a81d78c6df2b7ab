import { longestTurnSteps } from "../../../support/counted-steps.js";
import fc from "fast-check";
import { finish } from "../../../../src/base/scheduling/steps.js";
import { finishYielding } from "../../../../src/base/scheduling/yield-to-event-loop.js";
import { build } from "../../../../src/graph/edit/patch.js";
import { searched } from "../../../../src/model/derived/searched-concepts.js";
import { declaredLayout } from "../../../../src/model/graph/declared-layout.js";
import type { GraphRecord } from "../../../../src/model/graph/graph-record.js";
import type { Period } from "../../../../src/model/filters/inputs/period-input.js";
import { spanOf } from "../../../../src/rules/dates/lookup-span.js";
import { readUncertainDate, sortableDate, UNDATED } from "../../../../src/rules/dates/uncertain-date.js";
import { Call } from "../../../../src/planner/run/call.js";
import { noArguments } from "../../../../src/planner/arguments/plan-arguments.js";
import { countBuckets } from "../../../../src/questions/timeline/count-buckets.js";
import { readTimeline, type TimelineQuestion } from "../../../../src/questions/timeline/read-timeline.js";
import { boundsOf, toDays } from "../../../support/expected-bounds.js";
import { compare } from "../../../support/oracle/order.js";
import { liesInPeriod } from "../../../support/oracle/period.js";

const seed = Number(process.env["FC_SEED"] ?? 47);
const ways = [
  (day: string) => day,
  (day: string) => day.slice(0, 7),
  (day: string) => `${day.slice(0, 7)}~`,
  (day: string) => day.slice(0, 4),
  (day: string) => `${day.slice(0, 3)}X`,
  (day: string) => `${day}/..`,
  (day: string) => `../${day}`,
  () => null,
];
const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2019-12-31"), noInvalidDate: true }).map(toDay);
// Most are days, so that few lie in a month.
const date = fc.tuple(day, fc.oneof({ weight: 40, arbitrary: fc.constant(0) }, fc.nat(ways.length - 1)));
const dates = fc.sample(date, { seed, numRuns: 3_000 }).map(([on, way]) => ways[way]?.(on) ?? null);
const held = { snapshot: build(dates.map(toArticle), declaredLayout()), corpusVersion: "1" };

const asked: Omit<TimelineQuestion, "period"> = {
  kinds: searched.flatMap((kind) => (kind.kind === "ARTICLE" ? [{ ...kind, args: noArguments }] : [])),
  call: new Call({}),
  counting: { granularity: "MONTH", range: {} },
  limit: 1_000,
  isCounted: true,
  isListed: true,
  isUndatedCounted: true,
  isUnknownCounted: true,
};

describe("readTimeline", () => {
  const ofDays = fc.tuple(day, day, fc.boolean());
  const ofAMonth = fc.tuple(day, fc.nat(40), fc.boolean());
  const periods: readonly Period[] = [
    { certainlyWithin: false },
    { certainlyWithin: true, from: "2001-02-01" },
    { certainlyWithin: false, to: "2001-02-01" },
    ...fc.sample(ofDays, { seed, numRuns: 10 }).map(([a, b, certainlyWithin]) => {
      return { from: a < b ? a : b, to: a < b ? b : a, certainlyWithin };
    }),
    ...fc.sample(ofAMonth, { seed, numRuns: 20 }).map(([from, days, certainlyWithin]) => {
      return { from, to: toDay(new Date(Date.parse(from) + days * 86_400_000)), certainlyWithin };
    }),
  ];

  test.each(periods)(`finds all that lies in %j, in order (seed ${seed})`, (period) => {
    const { spans, entries, undatedCount } = finish(readTimeline(held, { ...asked, period }));

    const expected = dates
      .map((edtf, n) => ({ id: toId(n), edtf, key: sortableDate(edtf === null ? null : readUncertainDate(edtf)) }))
      .filter(({ edtf }) => liesInPeriod(boundsIn(edtf), period))
      .sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id));
    expect(entries.flat().map(({ node, edtf, key }) => ({ id: held.snapshot.idOf(Number(node)), edtf, key }))).toEqual(
      expected.slice(0, 1_000),
    );
    expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
    expect(undatedCount).toBe(dates.filter((edtf) => edtf === null).length);
  });

  test("counts what is firm apart from what is not", () => {
    const snapshot = build(
      [toArticle("2019-03-04", 1), toArticle("2019-03-04~", 2), toArticle("2019-03-04", 3)],
      declaredLayout(),
    );

    const { spans } = finish(readTimeline({ ...held, snapshot }, { ...asked, period: { certainlyWithin: false } }));

    expect(spans).toEqual([
      { earliest: "2019-03-03", latest: "2019-03-05", firm: { earliest: null, latest: null }, count: 1 },
      {
        earliest: "2019-03-04",
        latest: "2019-03-04",
        firm: { earliest: "2019-03-04", latest: "2019-03-04" },
        count: 2,
      },
    ]);
  });

  test("of all there is, by day, gives way all the while", async () => {
    const work = async () => {
      const rows = await finishYielding(readTimeline(held, { ...asked, period: { certainlyWithin: false } }));
      const range = { from: "1995-01-01", to: "2018-01-01" };
      return finishYielding(countBuckets(rows.spans, { granularity: "DAY", range }));
    };

    expect(await longestTurnSteps(work)).toBeLessThan(120_000);
  });
});

function toArticle(edtf: string | null, n: number): GraphRecord {
  const known = boundsIn(edtf);
  const { earliest, latest } = toDays(known);
  const firm = toDays(known.firm);
  const properties = {
    title: `Article ${n}`,
    publishedKey: earliest ?? latest ?? UNDATED,
    publishedSpan: spanOf(edtf === null ? null : { earliest, latest }),
    ...(edtf !== null && { published: edtf }),
    ...(earliest !== null && { publishedEarliest: earliest }),
    ...(latest !== null && { publishedLatest: latest }),
    ...(firm.earliest !== null && { publishedFirmEarliest: firm.earliest }),
    ...(firm.latest !== null && { publishedFirmLatest: firm.latest }),
  };
  return { id: toId(n), labels: ["Article"], status: null, properties, edges: [] };
}

function boundsIn(edtf: string | null) {
  return boundsOf({ edtfs: edtf === null ? [] : [edtf], isDoubted: false });
}

function toId(n: number): string {
  return `article/${n}`;
}

function toDay(of: Date): string {
  return of.toISOString().slice(0, 10);
}
