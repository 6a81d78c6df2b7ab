import { layOut, pictureWidth, type Layout, type LayoutOptions } from "../../../../../src/pages/river/layout/layout.js";
import { shorten } from "../../../../../src/pages/river/layout/labels.js";
import { toModel, type RiverModel } from "../../../../../src/pages/river/model.js";
import { riverOf } from "../river-of.js";

const options: LayoutOptions = {
  lanes: "debates",
  lens: undefined,
  focus: undefined,
  showsMentions: false,
  disputed: "disputed",
  language: "en",
};
const lay = (model: RiverModel, changed: Partial<LayoutOptions> = {}): Layout =>
  layOut(model, { ...options, ...changed });

const answer = riverOf({
  texts: [
    { name: "letter", from: "2019-03-15", debate: "letter", answers: 2 },
    { name: "reply", from: "2019-04-02", debate: "letter" },
    { name: "rejoinder", from: "2019-04-10", debate: "letter", answers: 0 },
    { name: "about", from: "2019-01-01", to: "2019-12-31" },
    { name: "alone", from: "2019-04-02" },
    { name: "undated", debate: "letter" },
  ],
  answers: [
    ["reply", "letter"],
    ["rejoinder", "letter"],
    ["rejoinder", "elsewhere"],
  ],
});
const model = toModel(answer);

test("tells debates from texts that stand alone, and leaves out answers to texts that are not there", () => {
  expect(model.debates.map(({ head, texts }) => [head.id, texts.length])).toEqual([["article/letter", 4]]);
  expect(model.others.map(({ id }) => id)).toEqual(["article/about", "article/alone"]);
  expect(model.answers.map(({ from, target }) => [from.id, target])).toEqual([
    ["article/reply", "article/letter"],
    ["article/rejoinder", "article/letter"],
  ]);
});

test("draws every text once, within the picture, and every answer between two of them", () => {
  const layout = lay(model);

  expect(layout.marks.map(({ text }) => text.id).sort()).toEqual(
    answer.river.texts.map(({ article }) => article.id).sort(),
  );
  for (const { x, y } of layout.marks) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(pictureWidth);
    expect(y).toBeLessThan(layout.height);
  }
  expect(layout.answers).toHaveLength(2);
});

test("gives a date that is wide the room of all its days, and a text without one the column at the end", () => {
  const { marks, undated } = lay(model);
  const find = (name: string) => marks.find(({ text }) => text.id === `article/${name}`);
  const [about, alone, missing] = [find("about"), find("alone"), find("undated")];

  expect((about?.right ?? 0) - (about?.left ?? 0)).toBeGreaterThan(800);
  expect((alone?.right ?? 0) - (alone?.left ?? 0)).toBeLessThan(10);
  expect(missing?.x).toBeGreaterThan(undated.left);
});

test("makes a mark larger the more it is answered, and names the head of a debate first", () => {
  const { marks, labels } = lay(model);
  const radius = (name: string) => marks.find(({ text }) => text.id === `article/${name}`)?.radius ?? 0;

  expect(radius("letter")).toBeGreaterThan(radius("reply"));
  expect(labels[0]?.mark.text.id).toBe("article/letter");
});

test("lays out an empty corpus as an empty picture", () => {
  expect(lay(toModel(riverOf({ texts: [], answers: [] }))).marks).toEqual([]);
});

test.each([
  { text: "Is Leninism finished?", length: 26, shown: "Is Leninism finished?" },
  { text: "A letter to comrades in the organization", length: 26, shown: "A letter to comrades in…" },
  { text: "[Essay of 29 September by Scott Jay]", length: 26, shown: "[Essay of 29 September…]" },
])("shortens $text at a word, brackets kept", ({ text, length, shown }) => {
  expect(shorten(text, length)).toBe(shown);
});
