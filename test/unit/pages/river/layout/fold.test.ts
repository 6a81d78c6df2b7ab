import { foldTime, monthOf, placeDay, toDay } from "../../../../../src/pages/river/layout/fold.js";

const days = (...dates: string[]): number[] => dates.map(toDay);
const eightIn2013 = days(
  "2013-01-05",
  "2013-01-20",
  "2013-02-01",
  "2013-02-10",
  "2013-03-01",
  "2013-03-05",
  "2013-04-01",
  "2013-04-20",
);
const eightIn2019 = days(
  "2019-03-01",
  "2019-03-02",
  "2019-03-15",
  "2019-03-20",
  "2019-04-01",
  "2019-04-02",
  "2019-04-10",
  "2019-04-30",
);
const span = { left: 0, right: 1_000 };

test("gives times with many texts a stretch each, from month to month, and folds what lies between and around", () => {
  const all = [...days("1971-06-01", "2001-03-05"), ...eightIn2013, ...eightIn2019, ...days("2024-05-01")];
  const segments = foldTime(all, all, span);

  expect(segments.map(({ kind, from, to, count }) => [kind, from, to, count])).toEqual([
    ["fold", toDay("1971-06-01"), toDay("2013-01-01"), 2],
    ["stretch", toDay("2013-01-01"), toDay("2013-05-01"), 8],
    ["fold", toDay("2013-05-01"), toDay("2019-03-01"), 0],
    ["stretch", toDay("2019-03-01"), toDay("2019-05-01"), 8],
    ["fold", toDay("2019-05-01"), toDay("2024-06-01"), 1],
  ]);
});

test("fills the whole width, one segment after the other", () => {
  const all = [...eightIn2013, ...eightIn2019];
  const segments = foldTime(all, all, span);

  expect(segments[0]?.left).toBe(0);
  expect(segments.at(-1)?.right).toBeCloseTo(1_000, 6);
  segments.slice(1).forEach(({ left }, index) => expect(left).toBe(segments[index]?.right));
});

test("keeps equal times equally long inside a stretch", () => {
  const segments = foldTime(eightIn2013, eightIn2013, span);
  const place = (date: string): number => placeDay(segments, toDay(date));

  expect(place("2013-02-20") - place("2013-02-10")).toBeCloseTo(place("2013-04-11") - place("2013-04-01"), 6);
});

test("leaves stragglers out of a stretch, also where several stand behind one gap", () => {
  const all = [...eightIn2013, ...days("2013-12-01", "2014-10-20")];
  const segments = foldTime(all, all, span);

  expect(segments.map(({ kind, count }) => [kind, count])).toEqual([
    ["stretch", 8],
    ["fold", 2],
  ]);
});

test("folds nothing where no time has many texts", () => {
  const few = days("2001-03-05", "2019-04-19");

  expect(foldTime(few, few, span).map(({ kind }) => kind)).toEqual(["stretch"]);
  expect(foldTime([], [], span)).toEqual([]);
});

test("draws a day outside of the axis at its end", () => {
  const segments = foldTime(eightIn2013, eightIn2013, span);

  expect(placeDay(segments, toDay("1999-01-01"))).toBe(0);
  expect(placeDay(segments, toDay("2030-01-01"))).toBeCloseTo(1_000, 6);
});

test("finds the first day of months, over the end of a year too", () => {
  expect(monthOf(toDay("2019-12-31"), 1)).toBe(toDay("2020-01-01"));
});
