import { groupTexts, type Group, type Grouping } from "../../../../../src/pages/river/layout/groups.js";
import { toDay } from "../../../../../src/pages/river/layout/fold.js";
import { toModel } from "../../../../../src/pages/river/model.js";
import { riverOf } from "../river-of.js";

const model = toModel(
  riverOf({
    texts: [
      { name: "letter", from: "2019-03-15", debate: "letter", publisher: "paper" },
      { name: "reply", from: "2019-04-02", debate: "letter", publisher: "paper" },
      { name: "old", from: "2013-01-10", debate: "old", publisher: "paper" },
      { name: "older", from: "2013-01-02", debate: "old", publisher: "journal" },
      { name: "report", from: "2019-04-19" },
      { name: "rapport", language: "nl", translationOf: "report" },
      { name: "alone", from: "2019-04-02", publisher: "journal" },
    ],
    answers: [
      ["reply", "letter"],
      ["old", "older"],
    ],
    mentions: [["alone", "letter"]],
  }),
);

function group(grouping: Partial<Grouping>): readonly (readonly [string, readonly string[]])[] {
  const groups = groupTexts(model, { lanes: "debates", lens: undefined, focus: undefined, ...grouping });
  return groups.map(({ key, texts }: Group) => [key, texts.map(({ id }) => id.replace("article/", ""))]);
}

test("puts each debate into a lane, then what is only translated, then what stands alone", () => {
  expect(group({})).toEqual([
    ["article/letter", ["letter", "reply"]],
    ["article/old", ["old", "older"]],
    ["translated", ["report", "rapport"]],
    ["quiet", ["alone"]],
  ]);
});

test("folds debates without a firm date under the lens into one band", () => {
  expect(group({ lens: { from: toDay("2019-01-01"), to: toDay("2019-12-31") } }).slice(0, 3)).toEqual([
    ["article/letter", ["letter", "reply"]],
    ["translated", ["report", "rapport"]],
    ["others", ["old", "older"]],
  ]);
});

test("gives publications with three texts or more a lane each, the others one together, and one to what has none", () => {
  expect(group({ lanes: "publications" })).toEqual([
    ["organization/paper", ["letter", "reply", "old"]],
    ["rest", ["older", "alone"]],
    ["none", ["report", "rapport"]],
  ]);
});

test("puts languages below each other, the most frequent first", () => {
  expect(group({ lanes: "languages" }).map(([language, texts]) => [language, texts.length])).toEqual([
    ["en", 6],
    ["nl", 1],
  ]);
});

test("puts around a text its debate, then what mentions it or it mentions, then everything else", () => {
  expect(group({ focus: "article/letter" })).toEqual([
    ["own", ["letter", "reply"]],
    ["mentions", ["alone"]],
    ["others", ["old", "older", "report", "rapport"]],
  ]);
});

test("puts nothing in the middle that is not there", () => {
  expect(group({ focus: "article/none" })).toEqual(group({}));
});
