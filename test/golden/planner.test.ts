import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../../src/engine/engine.js";
import { openEmbedded } from "../../src/engine/embedded/open-embedded.js";
import { recordsOf } from "../support/corpora/corpora.js";
import { writeGoldenPage, type GoldenCase } from "../support/golden/golden-page.js";
import { parseValid, TwoAnswers } from "../support/oracle/two-answers.js";
import { goldenCases } from "./cases.js";

const isUpdating = process.env["UPDATE_GOLDEN"] === "1" && process.env["CI"] === undefined;

let engine: Engine;
let world: TwoAnswers;

beforeAll(async () => {
  engine = await openEmbedded();
  world = await TwoAnswers.open(async () => engine, await recordsOf("world"));
});
afterAll(() => engine.close());

test.each(goldenCases)("$name.md shows what is made of it", async (golden) => {
  const { source, variables = {} } = golden;
  const plan = world.answerer.explain({ document: parseValid(source), documentHash: source, variables });

  const response = await world.answer(source, variables);

  expectPage(golden, writeGoldenPage(golden, plan, response));
});

test("Every page in the folder is one of the cases", () => {
  const pages = readdirSync(__dirname).filter((file) => file.endsWith(".md"));

  expect(pages.sort()).toEqual(goldenCases.map(({ name }) => `${name}.md`).sort());
});

function expectPage({ name }: GoldenCase, page: string): void {
  const path = join(__dirname, `${name}.md`);
  if (isUpdating) writeFileSync(path, page);
  expect(page).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
}
