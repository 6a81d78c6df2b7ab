import { readFileSync } from "node:fs";
import { join } from "node:path";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { createAnswerer, type Answerer } from "../../../src/planner/answer.js";
import { textsOf } from "../../../src/planner/root.js";
import { rootFields } from "../../../src/api/queries.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { goldenCases } from "../../golden/cases.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeNeo4j } from "../../support/describe-each-engine.js";
import { parseValid, schema } from "../../support/oracle/two-answers.js";
import { recordTexts } from "../../support/corpora/record-texts.js";

/** Pages that show a text of the same shape in place of one that is sent: it is written for what was found before. */
const showExamples = ["between", "neighbourhood", "paths", "search", "search-conflicts"];

describeNeo4j("A golden page", (open) => {
  let answerer: Answerer;
  let sent: Set<string>;
  beforeAll(async () => {
    const { engine, texts } = recordTexts(await open(graphSchema));
    await loadRecords(engine, await recordsOf("world"), { installId: "test" });
    answerer = createAnswerer(engine, schema, rootFields);
    sent = texts;
    // What search and debates read once, to have it in the server's own memory, belongs to no page.
    await ask({ source: `{ search(query: "a") { totalCount } debates { totalCount } }` });
  });

  const ask = ({ source, variables = {} }: Pick<(typeof goldenCases)[number], "source" | "variables">) =>
    answerer.answer({ document: parseValid(source), documentHash: source, variables });

  test.each(goldenCases)("$name.md shows what Neo4j is sent, and what is answered by it", async (golden) => {
    const { name, source, variables = {} } = golden;
    const { roots } = answerer.explain({ document: parseValid(source), documentHash: source, variables });
    const shown = new Set(roots.flatMap(({ plan }) => textsOf(plan)));
    sent.clear();

    const answer = await ask(golden);

    expect(JSON.parse(JSON.stringify(answer))).toEqual(responseOn(name));
    expect([...sent].some((text) => !shown.has(text))).toBe(showExamples.includes(name));
  });
});

/** The response that a page ends with. */
function responseOn(name: string): unknown {
  const page = readFileSync(join(__dirname, "..", "..", "golden", `${name}.md`), "utf8");
  const block = page.slice(page.lastIndexOf("```json\n") + "```json\n".length, page.lastIndexOf("\n```"));
  return JSON.parse(block) as unknown;
}
