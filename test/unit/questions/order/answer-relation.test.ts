import { answerRelation } from "../../../../src/questions/order/answer-relation.js";
import { knownDate } from "../../../support/known-date.js";

const text = (id: string, edtf: string | null) => ({ id, published: knownDate(edtf) });
const known = { byFirst: false, bySecond: true };

test.each([
  { a: "2019-03-15", b: "2019-03-16", relation: "CERTAINLY_BEFORE" },
  { a: "2019-03-16", b: "2019-03-15", relation: "POSSIBLY_AFTER" },
  { a: "2019-03", b: "2019-03", relation: "POSSIBLY_BEFORE" },
  { a: null, b: null, relation: "POSSIBLY_BEFORE" },
])("an answer of $b to a text of $a stands to it as the dates say and as is known", ({ a, b, relation }) => {
  expect(answerRelation(text("a", a), text("b", b), known)).toBe(relation);
});

test("a text is on the same day as itself", () => {
  expect(answerRelation(text("a", null), text("a", null), known)).toBe("SAME_DAY");
});
