import fc from "fast-check";
import { canAnswerBy, orderDates } from "../../../../src/questions/order/date-order.js";
import { knownDate, type Circumstances } from "../../../support/known-date.js";

const order = (a: string | null, b: string | null, about: Circumstances = {}) => {
  const { relation, because } = orderDates(knownDate(a, about), knownDate(b));
  return { relation, because: because(), canAnswer: canAnswerBy[relation] };
};

describe("orderDates", () => {
  test.each([
    {
      it: "tells two days apart",
      a: "2019-03-15",
      b: "2019-04-02",
      relation: "CERTAINLY_BEFORE",
      canAnswer: "CERTAIN",
    },
    { it: "tells two months apart", a: "2019-04", b: "2019-03", relation: "CERTAINLY_AFTER", canAnswer: "IMPOSSIBLE" },
    { it: "sees one day", a: "2019-03-15", b: "2019-03-15", relation: "SAME_DAY", canAnswer: "POSSIBLE" },
    {
      it: "leaves a day in its month open",
      a: "2019-03-15",
      b: "2019-03",
      relation: "OVERLAPS",
      canAnswer: "POSSIBLE",
    },
    { it: "leaves two equal months open", a: "2019-03", b: "2019-03", relation: "OVERLAPS", canAnswer: "POSSIBLE" },
    {
      it: "lets a shared last day be",
      a: "2019-03",
      b: "2019-03-31",
      relation: "POSSIBLY_BEFORE",
      canAnswer: "POSSIBLE",
    },
    {
      it: "lets a shared first day be",
      a: "2019-03",
      b: "2019-03-01",
      relation: "POSSIBLY_AFTER",
      canAnswer: "POSSIBLE",
    },
    {
      it: "is never certain across about",
      a: "2013~",
      b: "2019-03",
      relation: "POSSIBLY_BEFORE",
      canAnswer: "POSSIBLE",
    },
    {
      it: "rules nothing out across about",
      a: "2019-03",
      b: "2013~",
      relation: "POSSIBLY_AFTER",
      canAnswer: "POSSIBLE",
    },
    { it: "is not certain in doubt", a: "2013?", b: "2019", relation: "POSSIBLY_BEFORE", canAnswer: "POSSIBLE" },
    { it: "gives doubt about one day", a: "2019-03-15?", b: "2019-03-15", relation: "OVERLAPS", canAnswer: "POSSIBLE" },
    { it: "reads an open start", a: "../2019-03", b: "2019-04", relation: "CERTAINLY_BEFORE", canAnswer: "CERTAIN" },
    { it: "reads an open end", a: "2019-03/..", b: "2020", relation: "OVERLAPS", canAnswer: "POSSIBLE" },
    { it: "knows nothing without a date", a: "2019", b: null, relation: "UNKNOWN", canAnswer: "UNKNOWN" },
  ])("$it: $a, $b", ({ a, b, relation, canAnswer }) => {
    expect(order(a, b)).toMatchObject({ relation, canAnswer });
  });

  test.each([
    [
      "2019-03-15",
      "2019-04",
      "The first is dated 15 March 2019, and the second (April 2019) is no earlier than 1 April 2019",
    ],
    [
      "2019",
      "2013~",
      "The second (about 2013) is no later than 31 December 2014, and the first (2019) is no earlier than 1 January 2019; but the date of the second is approximate",
    ],
    ["2019-03", "2019-03-15", "The first (March 2019) and the second (15 March 2019) have days in common"],
    [
      "2019-03~",
      "2019-03?",
      "The first (about March 2019) and the second (possibly March 2019) have days in common, and the date of the first is approximate and the date of the second is in doubt",
    ],
    ["2019-03-15", "2019-03-15", "Both are dated 15 March 2019"],
    [null, "2019", "The first has no date"],
    [null, null, "Neither has a date"],
  ])("says why: %s, %s", (a, b, because) => {
    expect(order(a, b).because).toBe(because);
  });

  test.each<[Circumstances, string]>([
    [{ basis: "INFERRED" }, "the date of the first is inferred"],
    [{ isPlanned: true }, "the first was only planned"],
  ])("is not certain of a date of which %j is known, and says why", (about, words) => {
    const [day, later] = [knownDate("2019-03-15", about), knownDate("2019-04-02")];

    expect(orderDates(day, later)).toMatchObject({ relation: "POSSIBLY_BEFORE" });
    expect(orderDates(day, later).because()).toBe(
      `The first is dated 15 March 2019, and the second is dated 2 April 2019; but ${words}`,
    );
    expect(orderDates(later, day).relation).toBe("POSSIBLY_AFTER");
    expect(orderDates(day, knownDate("2019-03-15")).relation).toBe("OVERLAPS");
  });

  test("is certain of what all dates agree on that sources give, and of nothing between them", () => {
    const disputed = { rivals: ["2019-03-17"] };

    expect(order("2019-03-15", "2019-08-05", disputed)).toEqual({
      relation: "CERTAINLY_BEFORE",
      because:
        "The first (between 15 March 2019 and 17 March 2019) is no later than 17 March 2019, and the second is dated 5 August 2019",
      canAnswer: "CERTAIN",
    });
    expect(order("2019-03-15", "2019-03-16", disputed)).toMatchObject({
      relation: "OVERLAPS",
      because:
        "The first (between 15 March 2019 and 17 March 2019) and the second (16 March 2019) have days in common, and sources disagree on the date of the first",
    });
  });

  test.each([
    [
      "2014-02-15/2014-02-17",
      "2014-02-16",
      "The first lasted 15–17 February 2014; the second (16 February 2014) falls within that time",
    ],
    [
      "2014-02-16",
      "2014-02-15/2014-02-17",
      "The second lasted 15–17 February 2014; the first (16 February 2014) falls within that time",
    ],
    ["2012/2014", "2013-05", "The first lasted 2012–2014; the second (May 2013) falls within that time"],
    ["2012/2014", "2012-05", "The first (2012–2014) and the second (May 2012) have days in common"],
    [
      "[2014-02-15..2014-02-17]",
      "2014-02-16",
      "The first (between 15 February 2014 and 17 February 2014) and the second (16 February 2014) have days in common",
    ],
    [
      "2014-02-15~/2014-02-17",
      "2014-02-16",
      "The first (about 15 February 2014 – 17 February 2014) and the second (16 February 2014) have days in common, and the date of the first is approximate",
    ],
  ])("says that one fell into the time that the other lasted, where that is sure: %s and %s", (a, b, because) => {
    expect(order(a, b)).toMatchObject({ relation: "OVERLAPS", because });
  });

  test("says all that keeps a date from being firm", () => {
    const [a, b] = [
      knownDate("2013~", { basis: "INFERRED", rivals: ["2014~"] }),
      knownDate("2019", { isPlanned: true, rivals: ["2019-03"] }),
    ];

    expect(orderDates(a, b).because()).toBe(
      "The first (between 1 January 2012 and 31 December 2015) is no later than 31 December 2015, and the second (2019) is no earlier than 1 January 2019; but the date " +
        "of the first is approximate and inferred, sources disagree on the date of the first and the second and the second was only planned",
    );
  });

  test("is the mirror of the order the other way round, and certain of nothing that is not exact", () => {
    const mirror: Readonly<Record<string, string>> = {
      CERTAINLY_BEFORE: "CERTAINLY_AFTER",
      CERTAINLY_AFTER: "CERTAINLY_BEFORE",
      POSSIBLY_BEFORE: "POSSIBLY_AFTER",
      POSSIBLY_AFTER: "POSSIBLY_BEFORE",
    };
    fc.assert(
      fc.property(edtf, edtf, (a, b) => {
        const { relation } = order(a, b);
        expect(order(b, a).relation).toBe(mirror[relation] ?? relation);
        if (/[~?]/u.test(a + b)) expect(relation).not.toMatch(/^CERTAINLY|^SAME_DAY$/u);
      }),
    );
  });
});

const edtf = fc
  .record({
    year: fc.integer({ min: 2018, max: 2020 }),
    month: fc.option(fc.constantFrom("-01", "-02", "-12"), { nil: "" }),
    sign: fc.constantFrom("", "", "~", "?"),
  })
  .chain(({ year, month, sign }) => {
    const date = `${year}${month}${sign}`;
    return fc.constantFrom(date, date, `${date}/..`, `../${date}`);
  });
