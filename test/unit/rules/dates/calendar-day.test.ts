import { isCalendarDay, isoDay } from "../../../../src/rules/dates/calendar-day.js";

describe("isoDay", () => {
  test.each([
    [2019, 4, 19, "2019-04-19"],
    [2019, 13, 1, "2020-01-01"],
    [2019, 3, 0, "2019-02-28"],
    [2019, -11, 1, "2018-01-01"],
    [44, 3, 15, "0044-03-15"],
    [0, 1, 0, null],
    [9999, 13, 1, null],
  ])("gives %i, %i, %i as %s", (year, month, day, iso) => {
    expect(isoDay(year, month, day)).toBe(iso);
  });
});

test("isCalendarDay knows leap years", () => {
  expect([2000, 2019, 2020, 1900].map((year) => isCalendarDay(year, 2, 29))).toEqual([true, false, true, false]);
});
