import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { readWrittenAnswers } from "../../support/written-answers.js";

const page = join("docs", "tracing.md");
const isUpdating = process.env["UPDATE_GOLDEN"] === "1" && process.env["CI"] === undefined;
/* Named by the line that asks. */
const written = readWrittenAnswers(page).map((each) => ({ ...each, title: each.source.split("\n")[1]?.trim() ?? "" }));

describeEachEngine("The page on tracing", (open) => {
  let seed: TwoAnswers;
  beforeAll(async () => {
    seed = await TwoAnswers.open(open, await recordsOf("seed"));
  });

  test.each(written)("shows what the shipped corpus answers to $title", async ({ source, answer }) => {
    const given = JSON.parse(JSON.stringify(await seed.answer(source), withoutVersion)) as unknown;

    if (isUpdating) writeAnswer(source, given);
    else expect([given, JSON.stringify(given)]).toEqual([answer, JSON.stringify(answer)]);
  });
});

test("The page on tracing shows an answer to every question in it", () => {
  const asked = readFileSync(page, "utf8").match(/^```graphql$/gmu) ?? [];

  expect(written).toHaveLength(asked.length);
});

/* The version changes with every edit of the corpus; a page that had to follow would be no page to read. */
function withoutVersion(key: string, value: unknown): unknown {
  return key === "corpusVersion" ? "changes with the data" : value;
}

function writeAnswer(source: string, answer: unknown): void {
  const text = readFileSync(page, "utf8");
  const start = text.indexOf("```json\n", text.indexOf(source)) + "```json\n".length;
  const end = text.indexOf("\n```", start);
  writeFileSync(page, text.slice(0, start) + JSON.stringify(answer, null, 2) + text.slice(end));
}
