import { noPeriod, toPeriod, widened } from "../../../../src/questions/shared/period-of-dates.js";
import { readUncertainDate } from "../../../../src/rules/dates/uncertain-date.js";

const periodOf = (...dates: readonly string[]) =>
  toPeriod(dates.map(readUncertainDate).reduce(widened, noPeriod))?.edtf ?? null;

describe("a period", () => {
  test.each([
    { it: "the one day of one date", dates: ["2019-04-19"], edtf: "2019-04-19/2019-04-19" },
    { it: "the least and the greatest", dates: ["2019-04-19", "1971", "2019-05"], edtf: "1971/2019-05" },
    { it: "of an interval its own ends", dates: ["2019-03-24/2019-03-29"], edtf: "2019-03-24/2019-03-29" },
    { it: "about as dates are", dates: ["2019~", "2020"], edtf: "2019~/2020" },
  ])("has $it", ({ dates, edtf }) => {
    expect(periodOf(...dates)).toBe(edtf);
  });

  test("is not known where nothing has a date, or none begins", () => {
    expect(periodOf()).toBeNull();
    expect(periodOf("../2019-03-31")).toBeNull();
  });
});
