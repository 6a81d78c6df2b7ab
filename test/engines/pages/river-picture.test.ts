import { parse } from "graphql";
import { prepareAnswerer } from "../../../src/cli/operations/prepare-answerer.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Address } from "../../../src/pages/address.js";
import { explorerRiver } from "../../../src/pages/ask/documents.js";
import { pointsOf, type Point } from "../../../src/pages/river/layout/curves.js";
import { areaOf, labelWidth, type Area, type Label } from "../../../src/pages/river/layout/labels.js";
import { layOut, type Arc, type Layout } from "../../../src/pages/river/layout/layout.js";
import { toModel } from "../../../src/pages/river/model.js";
import { readState, toVariables } from "../../../src/pages/river/state.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf } from "../../support/corpora/corpora.js";

let lay: (parameters: Readonly<Record<string, string>>) => Promise<Layout>;
let close: () => Promise<void>;
beforeAll(async () => {
  const engine = await openEmbedded();
  await loadRecords(engine, await recordsOf("seed"));
  const answerer = prepareAnswerer(engine);
  const document = parse(explorerRiver.text);
  close = () => engine.close();
  lay = async (parameters) => {
    const address: Address = { path: "/", name: "", parameters: new Map(Object.entries(parameters)) };
    const variables = { ...toVariables(address) };
    const { data } = await answerer.answer({ document, documentHash: explorerRiver.text, variables });
    if (!explorerRiver.isAnswer(data)) throw new Error("The river was not answered.");
    const state = readState(address);
    return layOut(toModel(data, state), { ...state, disputed: "disputed", language: "en" });
  };
});
afterAll(() => close());

const states = [
  { state: "the whole", parameters: {} },
  { state: "a period under the lens", parameters: { from: "2019-02", to: "2019-06" } },
  { state: "publications", parameters: { lanes: "publications" } },
  { state: "languages", parameters: { lanes: "languages" } },
  { state: "a text in the middle", parameters: { focus: "article/sw-letter-to-the-iso-membership" } },
  { state: "a text that is much answered in the middle", parameters: { focus: "article/leblanc-what-happened" } },
];

test("draws the answers of the shipped corpus with at most 15 crossings, lines taken as straight", async () => {
  const { answers } = await lay({});

  expect(answers).toHaveLength(69);
  expect(countCrossings(answers, 2)).toBeLessThanOrEqual(15);
});

test("crosses no more of them as they are bent", async () => {
  const { answers } = await lay({});

  expect(countCrossings(answers, 24)).toBeLessThanOrEqual(15);
});

test.each(states)("lets no title lie over another one or over a mark: $state", async ({ parameters }) => {
  const { labels, marks, width } = await lay(parameters);
  const areas = labels.map(areaOfLabel);

  for (const [index, area] of areas.entries()) {
    expect([area.left >= 0, area.right <= width]).toEqual([true, true]);
    expect(labels.filter((_, other) => other > index && touches(area, areas[other] ?? area))).toEqual([]);
    expect(marks.filter((mark) => touches(area, areaOf(mark)))).toEqual([]);
  }
});

test("names at least 28 texts at rest, and most of them whole", async () => {
  const { labels } = await lay({});

  expect(labels.length).toBeGreaterThanOrEqual(28);
  expect(labels.filter(({ shown }) => !shown.includes("…")).length).toBeGreaterThanOrEqual(16);
});

test.each(states)("draws each text once, within the picture: $state", async ({ parameters }) => {
  const { marks, width, height } = await lay(parameters);

  expect(new Set(marks.map(({ text }) => text.id)).size).toBe(148);
  expect(marks).toHaveLength(148);
  expect(marks.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
});

/** The letters of a title without their halo. */
function areaOfLabel({ title, shown, x, y, anchor }: Label): Area {
  const width = labelWidth(shown, title);
  const [left, right] = anchor === "start" ? [x, x + width] : [x - width, x];
  return { left, right, top: y - 10, bottom: y + 2 };
}

function touches(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How many pairs of answers cross; those that meet at a text do not. */
function countCrossings(answers: readonly Arc[], points: number): number {
  const lines = answers.map((arc) => ({ arc, line: points === 2 ? [arc.from, arc.to] : pointsOf(arc.curve, points) }));
  return lines.reduce(
    (sum, { arc, line }, index) =>
      sum + lines.slice(index + 1).filter((other) => !share(arc, other.arc) && doCross(line, other.line)).length,
    0,
  );
}

function share(a: Arc, b: Arc): boolean {
  return [a.from, a.to].some((end) => end === b.from || end === b.to);
}

function doCross(a: readonly Point[], b: readonly Point[]): boolean {
  return a.slice(1).some((to, i) => b.slice(1).some((end, j) => areCrossing(a[i] ?? to, to, b[j] ?? end, end)));
}

function areCrossing(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
