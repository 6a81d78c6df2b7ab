import { parse } from "edtf";
import { InvalidDateError } from "../../../../src/rules/errors.js";
import { parseEdtf } from "../../../../src/rules/dates/read-edtf.js";

const years = ["0000", "0099", "1900", "1999", "2000", "2019", "2020", "9999"];
const rests = ["", "-01", "-02", "-12", "-01-01", "-02-28", "-02-29", "-04-30", "-12-31"];
const qualifiers = ["", "~", "?", "%"];
const plain = years.flatMap((year) => rests.flatMap((rest) => qualifiers.map((sign) => `${year}${rest}${sign}`)));

test("reads plain dates as the library does", () => {
  for (const text of plain.filter(isDay)) {
    const parsed = parse(text, { level: 1, types: ["Date", "Season"], seasonUncertainty: true });
    const [year = 0, month = 0, day = 1] = parsed.values;
    const unit = ["YEAR", "MONTH", "DAY"][parsed.values.length - 1];
    const part = {
      unit,
      year,
      month: month + 1,
      day,
      isApproximate: Boolean(parsed.approximate),
      isUncertain: Boolean(parsed.uncertain),
    };

    expect([text, parseEdtf(text)]).toEqual([text, { shape: "SINGLE", spans: [{ from: part, to: part }] }]);
  }
});

test.each([
  "2019-02-29",
  "2019-13",
  "2019-00",
  "2019-01-00",
  "2019-04-31",
  "2019-1",
  "19",
  "2019-01-01~?",
  "2019-01-01 ",
])("refuses %s", (text) => {
  expect(() => parseEdtf(text)).toThrow(InvalidDateError);
});

test("still reads what is not plain", () => {
  expect(parseEdtf("2019-21").spans[0]?.from).toMatchObject({ unit: "SEASON", month: 21 });
  expect(parseEdtf("201X").spans[0]?.from).toMatchObject({ unit: "DECADE", year: 2010 });
});

/** Of these years 2000, 2020 and 0000 have a 29 February. */
function isDay(text: string): boolean {
  return !text.includes("-02-29") || /^(?:0000|2000|2020)/u.test(text);
}
