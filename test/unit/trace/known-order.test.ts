import { readUncertainDate } from "../../../src/domain/uncertain-date.js";
import { knownOrder, type Ordered } from "../../../src/trace/order/known-order.js";

const text = (id: string, edtf?: string, answered: Readonly<Record<string, string>> = {}): Ordered => ({
  id,
  date: edtf === undefined ? null : readUncertainDate(edtf),
  answered: new Map(
    Object.entries(answered).map(([other, when]) => [other, when === "" ? null : readUncertainDate(when)]),
  ),
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

  test("follows the dates where a reference contradicts them, and says so", () => {
    expect(knownOrder(text("a", "2019-04-02"), text("b", "2019-03-15", { a: "2019-04-02" }))).toEqual({
      relation: "CERTAINLY_AFTER",
      because:
        "The second is dated 15 March 2019, the first is dated 2 April 2019. The second is known to answer the other, " +
        "by accepted references; by the dates it cannot: one of the two must be mistaken.",
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
