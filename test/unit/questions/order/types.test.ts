import fc from "fast-check";
import { doubtsOn, type Doubt } from "../../../../src/rules/dates/firm-date.js";
import { canAnswerBy, orderDates, toOrderedDate } from "../../../../src/questions/order/types.js";
import { readUncertainDate } from "../../../../src/rules/dates/uncertain-date.js";

const dated = (edtf: string | null, ...more: readonly Doubt[]) => {
  if (edtf === null) return null;
  const date = readUncertainDate(edtf);
  const written = doubtsOn(date, { basis: "STATED", isDisputed: false, isPlanned: false });
  return toOrderedDate({ ...date, doubts: [...written, ...more] });
};
const order = (a: string | null, b: string | null) => {
  const { relation, because } = orderDates(dated(a), dated(b));
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
      "The first is dated 15 March 2019, the second (April 2019) is no earlier than 1 April 2019",
    ],
    [
      "2019",
      "2013~",
      "The second (about 2013) is no later than 31 December 2014, the first (2019) is no earlier than 1 January 2019; but the date of the second is approximate",
    ],
    ["2019-03", "2019-03-15", "The dates, March 2019 and 15 March 2019, have days in common"],
    [
      "2019-03~",
      "2019-03?",
      "The dates, about March 2019 and possibly March 2019, have days in common, and the date of the first is approximate and the date of the second is in doubt",
    ],
    ["2019-03-15", "2019-03-15", "Both are dated 15 March 2019"],
    [null, "2019", "The first has no date"],
    [null, null, "Neither has a date"],
  ])("says why: %s, %s", (a, b, because) => {
    expect(order(a, b).because).toBe(because);
  });

  test.each<[Doubt, string]>([
    ["INFERRED", "the date of the first is inferred"],
    ["DISPUTED", "sources disagree on the date of the first"],
    ["PLANNED", "the first was only planned"],
  ])("is not certain of a date that is %s, and says why", (doubt, words) => {
    const [day, later] = ["2019-03-15", "2019-04-02"];
    const { relation, because } = orderDates(dated(day, doubt), dated(later));

    expect(relation).toBe("POSSIBLY_BEFORE");
    expect(because()).toBe(`The first is dated 15 March 2019, the second is dated 2 April 2019; but ${words}`);
    expect(orderDates(dated(later), dated(day, doubt)).relation).toBe("POSSIBLY_AFTER");
    expect(orderDates(dated(day, doubt), dated(day)).relation).toBe("OVERLAPS");
  });

  test("says all that keeps a date from being firm", () => {
    expect(orderDates(dated("2013~", "INFERRED", "DISPUTED"), dated("2019", "DISPUTED", "PLANNED")).because()).toBe(
      "The first (about 2013) is no later than 31 December 2014, the second (2019) is no earlier than 1 January 2019; but the date " +
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
