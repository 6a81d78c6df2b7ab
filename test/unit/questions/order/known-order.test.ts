import { knownOrder, type Ordered } from "../../../../src/questions/order/known-order.js";
import type { Reason, ReasonStep } from "../../../../src/questions/order/find-reason.js";
import type { KnownDate } from "../../../../src/rules/dates/bounds/known-date.js";
import { knownDate } from "../../../support/known-date.js";

const text = (id: string, edtf: string | null = null, more: Partial<Ordered> = {}): Ordered => ({
  id,
  isText: true,
  date: knownDate(edtf),
  earliestBy: [],
  latestBy: [],
  reason: undefined,
  ...more,
});
const step = (following: ReasonStep["following"], article: string, isInferred = false): ReasonStep => ({
  following,
  article,
  isInferred,
  reference: `cross-reference/to-${article}`,
});
const tied = (...reason: Reason): Pick<Ordered, "reason"> => ({ reason });
/** No earlier than this day, and so by firm records. */
const from = (earliest: string, firm = earliest): KnownDate => ({
  edtf: null,
  doubts: [],
  earliest,
  latest: null,
  firm: { earliest: firm === "" ? null : firm, latest: null },
});

test("keeps to the dates where nothing else is known", () => {
  expect(knownOrder(text("a", "2019-03-15"), text("b", "2019-04-02"))).toEqual({
    relation: "CERTAINLY_BEFORE",
    because: "The first is dated 15 March 2019, and the second is dated 2 April 2019.",
    canAnswer: "CERTAIN",
  });
});

test("names the reference by which one answers the other", () => {
  const answer = text("b", null, { date: from("2019-03-15"), ...tied(step("ANSWERS", "a")) });

  expect(knownOrder(text("a", "2019-03-15"), answer)).toEqual({
    relation: "POSSIBLY_BEFORE",
    because:
      "The first is dated 15 March 2019, and the second (on or after 15 March 2019) is no earlier than 15 March 2019, which may be the same day. " +
      "The second answers the first, by cross-reference/to-a, so it is taken to have come later.",
    canAnswer: "CERTAIN",
  });
});

test("places a text by another that it answers, and by what that mentions", () => {
  const steps = [step("ANSWERS", "c"), step("MENTIONS", "d")];

  expect(
    knownOrder(text("a", "2019-03-15"), text("b", null, { date: from("2019-04-02"), earliestBy: steps })),
  ).toMatchObject({
    relation: "CERTAINLY_BEFORE",
    because:
      "The first is dated 15 March 2019, and the second (on or after 2 April 2019) is no earlier than 2 April 2019. " +
      "The second is no earlier than 2 April 2019, because it answers c, which mentions d.",
  });
});

test("places a text by what answers it", () => {
  const date = { ...from(""), earliest: null, latest: "2019-03-15", firm: { earliest: null, latest: "2019-03-15" } };
  const latestBy = [step("ANSWERS", "c"), step("MADE_FROM", "d")];

  expect(knownOrder(text("a", null, { date, latestBy }), text("b", "2019-04-02")).because).toBe(
    "The first (on or before 15 March 2019) is no later than 15 March 2019, and the second is dated 2 April 2019. " +
      "The first is no later than 15 March 2019, because d is made from c, which answers it.",
  );
});

test("is not certain of a day that another sets whose own date is not firm, and says so", () => {
  const b = text("b", null, { date: from("2019-04-02", ""), earliestBy: [step("ANSWERS", "c")] });

  expect(knownOrder(text("a", "2019-03-15"), b)).toMatchObject({
    relation: "POSSIBLY_BEFORE",
    because:
      "The first is dated 15 March 2019, and the second (on or after 2 April 2019) is no earlier than 2 April 2019. " +
      "The second is no earlier than 2 April 2019, because it answers c; the date of c is not firm.",
  });
});

test("never calls a chain an answer, and names what stands between", () => {
  const b = text("b", "2019-11-26", tied(step("ANSWERS", "c"), step("ANSWERS", "a")));

  expect(knownOrder(text("a", "2009-10"), b).because).toBe(
    "The first (October 2009) is no later than 31 October 2009, and the second is dated 26 November 2019. " +
      "The second answers c, which answers the first.",
  );
});

test("calls nothing known that the editors have matched", () => {
  const order = knownOrder(text("a", "2013"), text("b", "2013", tied(step("ANSWERS", "a", true))));

  expect(order).toMatchObject({ relation: "POSSIBLY_BEFORE", canAnswer: "POSSIBLE" });
  expect(order.because).toContain(
    "The second answers the first, by cross-reference/to-a, as the editors infer, so it is taken to have come later.",
  );
});

test("holds a text that mentions another to be later, and able to answer it", () => {
  const [a, b] = [text("a", "2019-04"), text("b", "2019-04", tied(step("MENTIONS", "a")))];

  expect(knownOrder(a, b)).toMatchObject({ relation: "POSSIBLY_BEFORE", canAnswer: "CERTAIN" });
  expect(knownOrder(a, b).because).not.toContain("either may have come first");
  expect(knownOrder(a, text("b", "2019-04")).because).toBe(
    "The first (April 2019) and the second (April 2019) have days in common; either may have come first.",
  );
});

test("is certain of nothing where a reference contradicts the dates, and says so", () => {
  expect(knownOrder(text("a", "2019-04-02"), text("b", "2019-03-15", tied(step("ANSWERS", "a"))))).toEqual({
    relation: "POSSIBLY_AFTER",
    because:
      "The second is dated 15 March 2019, and the first is dated 2 April 2019. The second answers the first, by cross-reference/to-a; " +
      "by the dates it came first: one of the two must be mistaken.",
    canAnswer: "POSSIBLE",
  });
});

test("takes a day between a text and its copy for no contradiction", () => {
  const copy = (day: string): Ordered => text("b", day, tied({ ...step("MADE_FROM", "a"), reference: undefined }));

  expect(knownOrder(text("a", "2019-04-19"), copy("2019-04-18"))).toMatchObject({
    relation: "POSSIBLY_AFTER",
    because:
      "The second is dated 18 April 2019, and the first is dated 19 April 2019. The second is made from the first; " +
      "a day between a text and its copy is no contradiction.",
  });
  expect(knownOrder(text("a", "2019-04-19"), copy("2019-04-12")).because).toContain("one of the two must be mistaken");
});

test("holds a translation to be later than its original, and no answer to it", () => {
  const translation = text("b", null, { date: from("2019-04-19"), ...tied(step("MADE_FROM", "a")) });

  expect(knownOrder(text("a", "2019-04-19"), translation)).toMatchObject({
    relation: "POSSIBLY_BEFORE",
    canAnswer: "POSSIBLE",
  });
});

test("knows that events and votes answer nothing", () => {
  expect(knownOrder(text("a", "2019-03-15"), { ...text("b", "2019-04-02"), isText: false })).toEqual({
    relation: "CERTAINLY_BEFORE",
    because:
      "The first is dated 15 March 2019, and the second is dated 2 April 2019. Only texts answer; the second is not a text.",
    canAnswer: "IMPOSSIBLE",
  });
});

test.each([
  { it: "an answer", a: text("a"), b: text("b", null, tied(step("ANSWERS", "a"))), relation: "POSSIBLY_BEFORE" },
  { it: "an answer back", a: text("a", null, tied(step("ANSWERS", "b"))), b: text("b"), relation: "POSSIBLY_AFTER" },
  {
    it: "both",
    a: text("a", null, tied(step("ANSWERS", "b"))),
    b: text("b", null, tied(step("ANSWERS", "a"))),
    relation: "OVERLAPS",
  },
  { it: "nothing", a: text("a"), b: text("b"), relation: "UNKNOWN" },
  { it: "being the same", a: text("a"), b: text("a"), relation: "SAME_DAY" },
])("puts texts without a date in order by $it", ({ a, b, relation }) => {
  expect(knownOrder(a, b).relation).toBe(relation);
});

test.each([
  ["CERTAINLY_BEFORE", "2019-03-15", "2019-04-02", "POSSIBLY_BEFORE"],
  ["CERTAINLY_AFTER", "2019-04-02", "2019-03-15", "POSSIBLY_AFTER"],
])("holds nothing certain where sources disagree on this very order: %s by the dates", (_byDates, a, b, relation) => {
  const dispute = { id: "conflict/order-of-a-and-b", topic: "Order of a and b" };

  expect(knownOrder(text("a", a), text("b", b), [dispute])).toMatchObject({
    relation,
    because: expect.stringMatching(
      /Sources disagree on which came first: conflict\/order-of-a-and-b \(Order of a and b\)\.$/u,
    ),
    canAnswer: "POSSIBLE",
  });
});
