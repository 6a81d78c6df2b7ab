import fc from "fast-check";
import { foldTime, placeDay, toDay } from "../../../../../src/pages/river/layout/fold.js";
import { closeLens, layLens, monthsAround } from "../../../../../src/pages/river/layout/lens.js";
import { layStrip } from "../../../../../src/pages/river/layout/strip.js";

const days = Array.from({ length: 20 }, (_, index) => toDay("2019-01-10") + 15 * index);
const all = [toDay("1971-06-01"), ...days, toDay("2024-05-01")];
const span = { left: 0, right: 1_000 };
const segments = foldTime(all, all, span);

test("gives a period four fifths of the width, and squeezes what lies before and after", () => {
  const laid = layLens(segments, { from: toDay("2019-03-01"), to: toDay("2019-05-31") }, span);
  const lens = laid.find(({ isLens }) => isLens);

  expect((lens?.right ?? 0) - (lens?.left ?? 0)).toBeCloseTo(800, 6);
  expect([laid[0]?.left, laid.at(-1)?.right]).toEqual([0, expect.closeTo(1_000, 6)]);
});

test("gives a period that is all there is the whole width", () => {
  const lens = closeLens({}, segments);

  expect(lens).toBeDefined();
  expect(layLens(segments, lens ?? { from: 0, to: 0 }, span).map(({ left, right }) => [left, right])).toEqual([
    [0, 1_000],
  ]);
});

test("keeps days in their order, whatever lies under the lens", () => {
  const day = fc.integer({ min: toDay("1960-01-01"), max: toDay("2030-01-01") });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 5_000 }), (from, length) => {
      const laid = layLens(segments, { from, to: from + length }, span);
      laid.slice(1).forEach(({ left, from: start }, index) => {
        expect(left).toBeCloseTo(laid[index]?.right ?? 0, 6);
        expect(start).toBeGreaterThanOrEqual(laid[index]?.to ?? 0);
      });
      const places = all.map((each) => placeDay(laid, each));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

test("closes an open end at the end of the axis, and is none where it ends before it begins", () => {
  expect(closeLens({ from: toDay("2019-03-01") }, segments)).toEqual({
    from: toDay("2019-03-01"),
    to: toDay("2024-05-31"),
  });
  expect(closeLens({ from: 10, to: 9 }, segments)).toBeUndefined();
});

test("takes the months around some days", () => {
  expect(monthsAround([toDay("2019-03-15"), toDay("2019-04-02")])).toEqual({
    from: toDay("2019-03-01"),
    to: toDay("2019-04-30"),
  });
  expect(monthsAround([])).toBeUndefined();
});

test("has above it all years as long as they were, a tick for each text", () => {
  const strip = layStrip(segments, all, span);

  expect(strip?.ticks).toHaveLength(all.length);
  expect(strip?.years.map(({ year }) => year)).toEqual([1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020]);
  const [first = 0, second = 0, third = 0] = strip?.years.map(({ x }) => x) ?? [];
  expect(third - second).toBeCloseTo(second - first, 0);
  expect(strip?.joins).toHaveLength(1);
});
