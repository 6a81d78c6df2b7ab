import fc from "fast-check";
import { NO_SPAN, spanOf, spansIn } from "../../../../src/rules/dates/lookup-span.js";
import { readUncertainDate } from "../../../../src/rules/dates/uncertain-date.js";

test.each([
  ["2019-03-24", "2019-03"],
  ["2019-03", "2019-03"],
  ["2019-02~", "2019"],
  ["2019-03-30/2019-04-02", "2019"],
  ["2019", "2019"],
  ["2017/2018", "201X"],
  ["201X", "201X"],
  ["2009/2010", "20XX"],
  ["1999-12-31/2000-01-01", "XXXX"],
  ["../2019", "XXXX"],
  ["2019/..", "XXXX"],
])("%s lies in %s", (edtf, span) => {
  expect(spanOf(readUncertainDate(edtf))).toBe(span);
});

test("what has no date lies in no span", () => {
  expect(spanOf(null)).toBe(NO_SPAN);
});

test.each([
  [{ from: "2019-03-24", to: "2019-03-29" }, ["2019-03", "2019", "201X", "20XX", "XXXX"]],
  [
    { from: "1999-12-31", to: "2000-01-01" },
    ["1999-12", "2000-01", "1999", "2000", "199X", "200X", "19XX", "20XX", "XXXX"],
  ],
  [{ from: "0000-01-01", to: "0000-01-31" }, ["0000-01", "0000", "000X", "00XX", "XXXX"]],
])("%j has days in %j", (period, spans) => {
  expect(spansIn(period)).toEqual(spans);
});

test.each([
  { from: "2019-01-01" },
  { to: "2019-01-01" },
  { from: null, to: null },
  {},
  { from: "1917-01-01", to: "2019-12-31" },
])("%j is open or long, and has none that could be listed", (period) => {
  expect(spansIn(period)).toBeUndefined();
});

test("whatever can lie in a period is in one of its spans", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const two = fc.tuple(day, day).map((days) => days.sort());
  const side = (bound: string) => fc.option(fc.constant(bound), { freq: 9 });
  const dates = two.chain(([first, last]) => fc.record({ earliest: side(first), latest: side(last) }));

  fc.assert(
    fc.property(dates, two, ({ earliest, latest }, [from, to]) => {
      const spans = spansIn({ from, to });
      const canLie = (earliest ?? "") <= to && (latest ?? "9999") >= from;
      if (canLie && spans !== undefined) expect(spans).toContain(spanOf({ earliest, latest }));
    }),
    { numRuns: 5_000, seed: 3 },
  );
});
