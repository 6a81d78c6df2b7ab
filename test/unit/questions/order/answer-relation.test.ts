import { answerRelation, type KnownAnswers } from "../../../../src/questions/order/answer-relation.js";
import { knownRelation, type Neighbours } from "../../../../src/questions/order/known-order.js";
import { toOrderedDate } from "../../../../src/questions/order/types.js";
import { readWeighedDate, type Doubt, type WeighedDate } from "../../../../src/rules/dates/firm-date.js";

const dates = ["2019-03-15", "2019-03-16", "2019-03", "2019", "2019-03-15~", "2019-03-10/2019-03-15", "../2019-03-15"];
const doubts: readonly (readonly Doubt[])[] = [[], ["INFERRED"]];
const all: readonly (WeighedDate | null)[] = [
  null,
  ...dates.flatMap((edtf) => doubts.map((own) => readWeighedDate(edtf, own))),
];
const ways: readonly KnownAnswers[] = [true, false].flatMap((byFirst) =>
  [true, false].map((bySecond) => ({ byFirst, bySecond })),
);

test("two texts stand to each other as their dates and what is known of them say, also where both are firm days", () => {
  const neighbour = (isKnown: boolean, id: string, date: WeighedDate | null): Neighbours =>
    new Map(isKnown ? [[id, { date: toOrderedDate(date), way: "ANSWERS" }]] : []);
  for (const a of all) {
    for (const b of all) {
      for (const { byFirst, bySecond } of ways) {
        const whole = knownRelation(
          {
            ...{ id: "a", isText: true, date: toOrderedDate(a) },
            earlier: neighbour(byFirst, "b", b),
            later: neighbour(bySecond, "b", b),
          },
          {
            ...{ id: "b", isText: true, date: toOrderedDate(b) },
            earlier: neighbour(bySecond, "a", a),
            later: neighbour(byFirst, "a", a),
          },
        );

        const told = answerRelation({ id: "a", published: a }, { id: "b", published: b }, { byFirst, bySecond });

        expect([a?.edtf, b?.edtf, byFirst, bySecond, told]).toEqual([a?.edtf, b?.edtf, byFirst, bySecond, whole]);
      }
    }
  }
});

test("a text is on the same day as itself", () => {
  const text = { id: "a", published: readWeighedDate("2019-03-15", []) };

  expect(answerRelation(text, text, { byFirst: true, bySecond: true })).toBe("SAME_DAY");
});
