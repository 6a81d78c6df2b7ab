import type { GranularityName } from "../../../../src/questions/timeline/types.js";
import { finishYielding } from "../../../../src/base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../../../src/base/scheduling/pace.js";
import { countBuckets, type DayRange, type Span } from "../../../../src/questions/timeline/count-buckets.js";
import { TooManyBucketsError } from "../../../../src/questions/timeline/errors.js";
import type { DateBounds } from "../../../../src/rules/dates/bounds/date-bounds.js";
import { countYields } from "../../../support/count-yields.js";

const open = { earliest: null, latest: null };

const span = (earliest: string | null, latest: string | null, count = 1, firm: DateBounds = { earliest, latest }) => ({
  earliest,
  latest,
  firm,
  count,
});

const count = (spans: readonly Span[], granularity: GranularityName, range: DayRange) =>
  finishYielding(countBuckets(spans, { granularity, range }, new Pace(100)));

describe("countBuckets", () => {
  test("lets others have their turn, however many days are counted", async () => {
    const days = Array.from({ length: 9_000 }, (_, n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const spans = days.map((day) => span(day, day));

    // Spans and buckets are counted, a hundred at once.
    expect(await countYields(() => count(spans, "DAY", {}))).toBeGreaterThanOrEqual(180);
  });

  test("counts what lies in a month and what may apart", async () => {
    const spans = [
      span("2019-03-04", "2019-03-04", 2),
      span("2019-03-01", "2019-03-31"),
      span("2019-03-30", "2019-04-02"),
    ];

    expect(await count(spans, "MONTH", {})).toEqual([
      { start: "2019-03-01", end: "2019-03-31", certain: 3, possible: 1 },
      { start: "2019-04-01", end: "2019-04-30", certain: 0, possible: 1 },
    ]);
  });

  test("is certain of no date that is not firm", async () => {
    const spans = [span("2019-03-04", "2019-03-04", 2), span("2019-03-04", "2019-03-04", 3, open)];

    expect(await count(spans, "MONTH", {})).toEqual([
      { start: "2019-03-01", end: "2019-03-31", certain: 2, possible: 3 },
    ]);
  });

  test("is certain of the stretch that firm days lie in, though others are nearer to each other", async () => {
    const spans = [span("2019-03-09", "2019-03-11", 1, { earliest: "2019-03-03", latest: "2019-03-20" })];

    expect(await count(spans, "MONTH", {})).toMatchObject([{ certain: 1, possible: 0 }]);
    expect((await count(spans, "DAY", {})).map(({ certain }) => certain)).toEqual([0, 0, 0]);
  });

  test("lets an open side reach as far as other dates do, or as the period", async () => {
    const spans = [span(null, "2018-05-01"), span("2017-01-01", "2017-01-01")];

    expect(await count(spans, "YEAR", {})).toEqual([
      { start: "2017-01-01", end: "2017-12-31", certain: 1, possible: 1 },
      { start: "2018-01-01", end: "2018-12-31", certain: 0, possible: 1 },
    ]);
    expect(await count(spans.slice(0, 1), "YEAR", { from: "2018-01-01", to: "2018-12-31" })).toEqual([
      { start: "2018-01-01", end: "2018-12-31", certain: 0, possible: 1 },
    ]);
  });

  test("counts in the period what can lie there, also if every day that is known of it lies beyond", async () => {
    const spans = [span(null, "2019-04-30")];

    expect(await count(spans, "MONTH", { to: "2019-03-04" })).toEqual([
      { start: "2019-03-01", end: "2019-03-31", certain: 0, possible: 1 },
    ]);
    expect(await count([span("2019-03-04", null)], "YEAR", { from: "2021-01-01" })).toEqual([
      { start: "2021-01-01", end: "2021-12-31", certain: 0, possible: 1 },
    ]);
  });

  test("counts what lasted as certain in all stretches that it surely lasted through", async () => {
    const days = { begunBy: "2014-02-15", lastedUntil: "2014-02-17" };
    const convention = { ...span("2014-02-15", "2014-02-17"), lasting: days };

    expect((await count([convention], "DAY", {})).map(({ certain, possible }) => [certain, possible])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(await count([convention], "DAY", { from: "2014-02-17", to: "2014-02-20" })).toEqual([
      { start: "2014-02-17", end: "2014-02-17", certain: 1, possible: 0 },
    ]);
  });

  test("is certain of the year in which something began or ended, not of the months in which it may have", async () => {
    const crisis = {
      ...span("2012-01-01", "2013-12-31"),
      lasting: { begunBy: "2012-12-31", lastedUntil: "2013-01-01" },
    };

    expect(await count([crisis], "YEAR", {})).toMatchObject([
      { certain: 1, possible: 0 },
      { certain: 1, possible: 0 },
    ]);
    const months = await count([crisis], "MONTH", {});
    expect(months.filter(({ certain }) => certain > 0).map(({ start }) => start)).toEqual(["2012-12-01", "2013-01-01"]);
    expect(months.reduce((sum, { possible }) => sum + possible, 0)).toBe(22);
  });

  test("counts nothing beyond the period that surely ended after it", async () => {
    const until = { ...span(null, "2019-01-31"), lasting: { begunBy: "2019-01-31", lastedUntil: "2019-01-01" } };

    expect(await count([until], "YEAR", { from: "2018-01-01", to: "2018-12-31" })).toEqual([
      { start: "2018-01-01", end: "2018-12-31", certain: 0, possible: 1 },
    ]);
  });

  test("leaves out what nothing can lie in", async () => {
    expect(await count([span("2001-01-01", "2001-01-01"), span("2024-02-29", "2024-02-29")], "DAY", {})).toEqual([
      { start: "2001-01-01", end: "2001-01-01", certain: 1, possible: 0 },
      { start: "2024-02-29", end: "2024-02-29", certain: 1, possible: 0 },
    ]);
  });

  test("gives no bucket for nothing, nor for what is open on both sides alone", async () => {
    expect(await count([], "MONTH", {})).toEqual([]);
    expect(await count([span(null, null)], "MONTH", {})).toEqual([]);
  });

  test("refuses the days of a century, and gives its years", async () => {
    const century = [span("1900-01-01", "1999-12-31")];

    await expect(count(century, "DAY", {})).rejects.toThrow(TooManyBucketsError);
    expect(await count(century, "YEAR", {})).toHaveLength(100);
  });
});
