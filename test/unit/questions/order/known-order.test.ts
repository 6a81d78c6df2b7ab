import { doubtsOn } from "../../../../src/rules/dates/firm-date.js";
import { toOrderedDate } from "../../../../src/questions/order/types.js";
import { readUncertainDate } from "../../../../src/rules/dates/uncertain-date.js";
import { knownOrder, type Neighbours, type Ordered, type Way } from "../../../../src/questions/order/known-order.js";

const dated = (edtf: string | undefined, isInferred = false) => {
  if (!edtf) return null;
  const date = readUncertainDate(edtf);
  const basis = isInferred ? "INFERRED" : "STATED";
  return toOrderedDate({ ...date, doubts: doubtsOn(date, { basis, isDisputed: false, isPlanned: false }) });
};
const neighbours = (dates: Readonly<Record<string, string>>, way: Way): Neighbours =>
  new Map(Object.entries(dates).map(([id, edtf]) => [id, { way, date: dated(edtf) }]));
const text = (
  id: string,
  edtf?: string,
  answered: Readonly<Record<string, string>> = {},
  way: Way = "ANSWERS",
): Ordered => ({
  id,
  isText: true,
  date: dated(edtf),
  earlier: neighbours(answered, way),
  later: new Map(),
});

describe("knownOrder", () => {
  test("keeps to the dates where nothing else is known", () => {
    expect(knownOrder(text("a", "2019-03-15"), text("b", "2019-04-02"))).toEqual({
      relation: "CERTAINLY_BEFORE",
      because: "The first is dated 15 March 2019, the second is dated 2 April 2019.",
      canAnswer: "CERTAIN",
    });
  });

  test("holds an undated answer to be no earlier than what it answers", () => {
    expect(knownOrder(text("a", "2019-03-15"), text("b", undefined, { a: "2019-03-15" }))).toMatchObject({
      relation: "POSSIBLY_BEFORE",
      canAnswer: "CERTAIN",
    });
  });

  test("places an undated text by another that it answers", () => {
    expect(knownOrder(text("a", "2019-03-15"), text("b", undefined, { c: "2019-04-02" }))).toEqual({
      relation: "CERTAINLY_BEFORE",
      because:
        "The first is dated 15 March 2019, the second (on or after 2 April 2019) is no earlier than 2 April 2019. " +
        "That the second is no earlier than 2 April 2019 follows from c, which it answers.",
      canAnswer: "CERTAIN",
    });
  });

  test("is not certain where what it answers is dated about", () => {
    const answer = text("b", undefined, { c: "2019-06~" });
    expect(knownOrder(text("a", "2019-03-15"), answer).relation).toBe("POSSIBLY_BEFORE");
  });

  test("is certain of nothing where a reference contradicts the dates, and says so", () => {
    expect(knownOrder(text("a", "2019-04-02"), text("b", "2019-03-15", { a: "2019-04-02" }))).toEqual({
      relation: "POSSIBLY_AFTER",
      because:
        "The second is dated 15 March 2019, the first is dated 2 April 2019. The second is known to answer the other, " +
        "by accepted references; by the dates it came first: one of the two must be mistaken.",
      canAnswer: "POSSIBLE",
    });
  });

  test("is certain of nothing where a copy is dated before its original, and says so", () => {
    const [copy, original] = [text("a", "2019-04-18", { b: "2019-04-19" }, "MADE_FROM"), text("b", "2019-04-19")];

    expect(knownOrder(copy, original)).toEqual({
      relation: "POSSIBLY_BEFORE",
      because:
        "The first is dated 18 April 2019, the second is dated 19 April 2019. The first is known to be made from the other, " +
        "as a translation or version; by the dates it came first: one of the two must be mistaken.",
      canAnswer: "POSSIBLE",
    });
  });

  test("holds an undated translation to be no earlier than its original, and no answer to it", () => {
    expect(knownOrder(text("a", "2019-04-19"), text("b", undefined, { a: "2019-04-19" }, "MADE_FROM"))).toEqual({
      relation: "POSSIBLY_BEFORE",
      because:
        "The first is dated 19 April 2019, the second (on or after 19 April 2019) is no earlier than 19 April 2019, which can be " +
        "the same day. That the second is no earlier than 19 April 2019 follows from a, which it is made from. The second is " +
        "known to be made from the other, as a translation or version, so that it is taken to have come later.",
      canAnswer: "POSSIBLE",
    });
  });

  test("holds an undated text to be no later than what answers it", () => {
    const answered: Ordered = { ...text("a"), later: neighbours({ c: "2019-03-15" }, "ANSWERS") };

    expect(knownOrder(answered, text("b", "2019-04-02"))).toEqual({
      relation: "CERTAINLY_BEFORE",
      because:
        "The first (on or before 15 March 2019) is no later than 15 March 2019, the second is dated 2 April 2019. " +
        "That the first is no later than 15 March 2019 follows from c, which answers it.",
      canAnswer: "CERTAIN",
    });
  });

  test("says of which text the date is not firm that it follows from", () => {
    const answer: Ordered = {
      ...text("b"),
      earlier: new Map([["c", { way: "ANSWERS", date: dated("2019-04-02", true) }]]),
    };

    expect(knownOrder(text("a", "2019-03-15"), answer).because).toContain("; but the date of c is inferred.");
  });

  test("says once what keeps the date of the other from being firm", () => {
    const c = dated("2019-04-02", true);
    const answer: Ordered = { ...text("b"), earlier: new Map([["a", { way: "ANSWERS", date: c }]]) };

    expect(knownOrder({ ...text("a"), date: c }, answer).because).toContain(
      "which can be the same day; but the date of the first is inferred. That",
    );
  });

  test("says of dates with days in common that either can have come first only where nothing else is known", () => {
    const [a, b] = [text("a", "2019-03"), text("b", "2019-03", { a: "2019-03" })];

    expect(knownOrder(a, text("b", "2019-03")).because).toBe(
      "The dates, March 2019 and March 2019, have days in common; either can have come first.",
    );
    expect(knownOrder(a, b)).toMatchObject({
      relation: "POSSIBLY_BEFORE",
      because:
        "The dates, March 2019 and March 2019, have days in common. The second is known to answer the other, " +
        "by accepted references, so that it is taken to have come later.",
    });
  });

  test("knows that events and votes answer nothing", () => {
    expect(knownOrder(text("a", "2019-03-15"), { ...text("b", "2019-04-02"), isText: false })).toEqual({
      relation: "CERTAINLY_BEFORE",
      because:
        "The first is dated 15 March 2019, the second is dated 2 April 2019. Only texts answer; the second is none.",
      canAnswer: "IMPOSSIBLE",
    });
  });

  test.each([
    {
      it: "a known answer",
      a: text("a"),
      b: text("b", undefined, { a: "" }),
      relation: "POSSIBLY_BEFORE",
      canAnswer: "CERTAIN",
    },
    {
      it: "the other way round",
      a: text("a", undefined, { b: "" }),
      b: text("b"),
      relation: "POSSIBLY_AFTER",
      canAnswer: "POSSIBLE",
    },
    {
      it: "both",
      a: text("a", undefined, { b: "" }),
      b: text("b", undefined, { a: "" }),
      relation: "OVERLAPS",
      canAnswer: "CERTAIN",
    },
    { it: "nothing", a: text("a"), b: text("b"), relation: "UNKNOWN", canAnswer: "UNKNOWN" },
    { it: "a text with itself", a: text("a"), b: text("a"), relation: "SAME_DAY", canAnswer: "IMPOSSIBLE" },
  ])("puts undated texts in order by $it", ({ a, b, relation, canAnswer }) => {
    expect(knownOrder(a, b)).toMatchObject({ relation, canAnswer });
  });
});
