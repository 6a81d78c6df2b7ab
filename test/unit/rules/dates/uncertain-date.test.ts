import fc from "fast-check";
import { InvalidDateError } from "../../../../src/rules/errors.js";
import { readUncertainDate, sortableDate } from "../../../../src/rules/dates/uncertain-date.js";

const bounds = (edtf: string) => {
  const { earliest, latest } = readUncertainDate(edtf);
  return [earliest, latest];
};

describe("readUncertainDate", () => {
  test("gives the whole of a date", () => {
    expect(readUncertainDate("2019-03-22~/2019-03-29?")).toEqual({
      edtf: "2019-03-22~/2019-03-29?",
      earliest: "2019-03-21",
      latest: "2019-03-29",
      precision: "INTERVAL",
      isApproximate: true,
      isUncertain: true,
    });
  });

  test.each([
    ["2019-04-19", "DAY", "2019-04-19", "2019-04-19"],
    ["2019-04-19T23:30:00-07:00", "DAY", "2019-04-19", "2019-04-19"],
    ["2019-02", "MONTH", "2019-02-01", "2019-02-28"],
    ["2020-02", "MONTH", "2020-02-01", "2020-02-29"],
    ["2019", "YEAR", "2019-01-01", "2019-12-31"],
    ["2019-XX", "YEAR", "2019-01-01", "2019-12-31"],
    ["2019-XX-XX", "YEAR", "2019-01-01", "2019-12-31"],
    ["2019-03-XX", "MONTH", "2019-03-01", "2019-03-31"],
    ["201X", "DECADE", "2010-01-01", "2019-12-31"],
    ["19XX", "CENTURY", "1900-01-01", "1999-12-31"],
    ["2013-21", "SEASON", "2013-03-01", "2013-11-30"],
    ["2013-25", "SEASON", "2013-03-01", "2013-05-31"],
    ["2013-29", "SEASON", "2013-09-01", "2013-11-30"],
    ["2013-30", "SEASON", "2013-12-01", "2014-02-28"],
    ["2013-22", "SEASON", "2013-06-01", "2014-02-28"],
    ["2013-23", "SEASON", "2013-03-01", "2013-11-30"],
    ["2018-24", "SEASON", "2018-06-01", "2019-02-28"],
    ["2018-28", "SEASON", "2018-12-01", "2019-02-28"],
    ["2019-24", "SEASON", "2019-06-01", "2020-02-29"],
    ["2018-23/2019-02", "INTERVAL", "2018-03-01", "2019-02-28"],
    ["2012/2013", "INTERVAL", "2012-01-01", "2013-12-31"],
    ["2019-03-24/2019-03-29", "INTERVAL", "2019-03-24", "2019-03-29"],
    ["2019-03-24/2019", "INTERVAL", "2019-03-24", "2019-12-31"],
    ["/2019", "INTERVAL", null, "2019-12-31"],
    ["../2019-03-31", "INTERVAL", null, "2019-03-31"],
    ["2019-05-01/..", "INTERVAL", "2019-05-01", null],
    ["2019-05-01/", "INTERVAL", "2019-05-01", null],
    ["{2019-04..2019-06}", "SET", "2019-04-01", "2019-06-30"],
    ["[2019-05,2019-03]", "SET", "2019-03-01", "2019-05-31"],
    ["[..2019-03]", "SET", null, "2019-03-31"],
    ["{2018,2019-05..}", "SET", "2018-01-01", null],
    ["0044-03-15", "DAY", "0044-03-15", "0044-03-15"],
    ["0000", "YEAR", "0000-01-01", "0000-12-31"],
  ])("reads %s as %s from %s to %s", (edtf, precision, earliest, latest) => {
    expect(readUncertainDate(edtf)).toMatchObject({
      precision,
      earliest,
      latest,
      isApproximate: false,
      isUncertain: false,
    });
  });

  test.each([
    ["2019-03-14~", "2019-03-13", "2019-03-15"],
    ["2019-03-01~", "2019-02-28", "2019-03-02"],
    ["2019-03~", "2019-02-01", "2019-04-30"],
    ["2019-01~", "2018-12-01", "2019-02-28"],
    ["2019~", "2018-01-01", "2020-12-31"],
    ["2019%", "2018-01-01", "2020-12-31"],
    ["2013-23~", "2012-12-01", "2014-02-28"],
    ["2013-32~", "2013-03-01", "2013-11-30"],
    ["2018-24~", "2018-03-01", "2019-05-31"],
    ["2019-03-22~/2019-03-29", "2019-03-21", "2019-03-29"],
    ["2019-03-22/2019-03-29~", "2019-03-22", "2019-03-30"],
    ["2018~/2019-03~", "2017-01-01", "2019-04-30"],
    ["../2019~", null, "2020-12-31"],
    ["[2018~,2020]", "2017-01-01", "2020-12-31"],
    ["0000~", null, "0001-12-31"],
    ["9999~", "9998-01-01", null],
  ])("widens %s by its own unit to %s and %s", (edtf, earliest, latest) => {
    expect(readUncertainDate(edtf)).toMatchObject({ isApproximate: true, earliest, latest });
  });

  test("flags doubt and leaves the bounds as written", () => {
    expect(readUncertainDate("2019?")).toMatchObject({
      isUncertain: true,
      isApproximate: false,
      earliest: "2019-01-01",
      latest: "2019-12-31",
    });
    expect(readUncertainDate("2019-24?")).toMatchObject({ isUncertain: true, isApproximate: false });
    expect(readUncertainDate("2019%")).toMatchObject({ isUncertain: true, isApproximate: true });
  });

  test.each([
    ["", "it says that no date is known"],
    ["around May 2019", "words are not accepted"],
    ["2019-3", "there is no such month or day, or it has one digit where two belong"],
    ["2019-13", "there is no such month or day, or it has one digit where two belong"],
    [" 2019", "it begins or ends with a space"],
    ["2019-02-29", "there is no day 2019-02-29"],
    ["1900-02-29", "there is no day 1900-02-29"],
    ["2019-02-30", "there is no such month or day, or it has one digit where two belong"],
    ["2019-03-29/2019-03-24", "it ends before it begins"],
    ["{2019-06..2019-04}", "it ends before it begins"],
    ["2019/2020/2021", "it has more than two ends"],
    ["2019/May", 'words are not accepted ("May")'],
    ["/", "it is open at both ends"],
    ["../..", "it is open at both ends"],
    ["[]", 'it says that no date is known ("")'],
    ["[2019", "it is not in the format"],
    ["[2019,]", 'it says that no date is known ("")'],
    ["[2019/2020]", '"2019/2020" is not in the format'],
    ["{{2019}}", '"{2019}" is not in the format'],
    ["XXXX", "it leaves every digit open"],
    ["-0044", "years before 0000 are not accepted"],
    ["Y17000", "years of more than four digits (EDTF, levels 1 and 2) are not accepted"],
    ["Y-17E7", "years of more than four digits (EDTF, levels 1 and 2) are not accepted"],
    ["201", "it is not in the format"],
    ["2019?-03", "doubt about one part of a date (EDTF, level 2) is not accepted"],
    ["2019-33", "quarters and other parts of a year (33 to 41 of EDTF, level 2) are not accepted"],
  ])("refuses %j: %s", (edtf, reason) => {
    const read = () => readUncertainDate(edtf);

    expect(read).toThrow(InvalidDateError);
    expect(read).toThrow(`"${edtf}" is not a date: ${reason}.`);
  });

  test("carries a code and a hint", () => {
    expect(new InvalidDateError("x", "y")).toMatchObject({
      code: "INVALID_DATE",
      edtf: "x",
      hint: expect.stringContaining("2019-04-19"),
    });
  });
});

describe("sortableDate", () => {
  test("sorts by the first day, then what has only a last one by that, then what has no date", () => {
    const dates = [null, readUncertainDate("../2019-03-31"), readUncertainDate("2019-03"), readUncertainDate("2019~")];

    expect(dates.map(sortableDate)).toEqual(["9999-12-31", "2019-03-31", "2019-03-01", "2018-01-01"]);
  });
});

describe("laws", () => {
  const day = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const single = fc
    .tuple(day, fc.constantFrom(10, 7, 4), fc.constantFrom("", "~", "?", "%"))
    .map(([text, length, qualifier]) => text.slice(0, length) + qualifier);
  const season = fc
    .tuple(day, fc.integer({ min: 21, max: 32 }))
    .map(([text, number]) => `${text.slice(0, 4)}-${number}`);
  const open = day
    .map((text) => [
      `${text.slice(0, 3)}X`,
      `${text.slice(0, 2)}XX`,
      `${text.slice(0, 4)}-XX`,
      `${text.slice(0, 7)}-XX`,
    ])
    .chain((texts) => fc.constantFrom(...texts));
  const any = fc.oneof(single, season, open);
  const interval = fc
    .tuple(any, any)
    .map(([a, b]) =>
      sortableDate(readUncertainDate(a)) < sortableDate(readUncertainDate(b)) ? `${a}/${b}` : `${b}/${a}`,
    );
  const set = fc
    .tuple(fc.array(any, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([parts, all]) => (all ? `{${parts.join(",")}}` : `[${parts.join(",")}]`));

  test("a date never ends before it begins", () => {
    fc.assert(
      fc.property(fc.oneof(any, interval, set), (edtf) => {
        const [earliest, latest] = bounds(edtf);

        expect((earliest ?? "") <= (latest ?? "9")).toBe(true);
      }),
    );
  });

  test("the bounds hold the period that is written", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(10, 7, 4), fc.constantFrom("", "~", "?"), (text, length, qualifier) => {
        const [earliest, latest] = bounds(text.slice(0, length) + qualifier);

        expect([earliest, text, latest].sort()).toEqual([earliest, text, latest]);
      }),
    );
  });

  test("a longer unit holds every shorter one in it", () => {
    fc.assert(
      fc.property(day, (text) => {
        const [first = [], second = [], third = []] = [4, 7, 10].map((length) => bounds(text.slice(0, length)));
        const inward = [first[0], second[0], third[0], third[1], second[1], first[1]];

        expect([...inward].sort()).toEqual(inward);
      }),
    );
  });

  test("reading what was read gives the same", () => {
    fc.assert(
      fc.property(fc.oneof(any, interval, set), (edtf) => {
        const date = readUncertainDate(edtf);

        expect(readUncertainDate(date.edtf)).toEqual(date);
      }),
    );
  });
});
