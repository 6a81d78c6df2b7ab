import { readdirSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import type { Engine } from "../../../src/engine/engine.js";
import { openNeo4j } from "../../../src/engine/neo4j/open-neo4j.js";
import { createAnswerer } from "../../../src/planner/answer.js";
import { rootFields } from "../../../src/api/queries.js";
import { tiers } from "../../../src/server/limits/tiers.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { lockNeo4j } from "../../support/neo4j/lock.js";
import { describeOnNeo4j, neo4jUri } from "../../support/neo4j/of-this-run.js";
import { wipeNeo4j } from "../../support/neo4j/wipe.js";
import { readOperationPage } from "../../support/operation-page.js";
import { parseValid, schema } from "../../support/oracle/two-answers.js";
import { slowdown } from "../../support/slowdown.js";

const uri = neo4jUri ?? "";
const home = process.env["TEST_NEO4J_HOME"] ?? "";
const folder = join(__dirname, "..", "..", "..", "docs", "operations");
const pages = readdirSync(folder).flatMap((file) => (file === "README.md" ? [] : [file.replace(".md", "")]));
/** All that one can ask of a chain: of all texts these take the longest to plan. */
const chain = `query ($direction: ChainDirection!, $acrossTranslations: Boolean!) {
  responseChain(from: "article/iso-fm-document-2019-03-11", direction: $direction, depth: 12, acrossTranslations: $acrossTranslations) {
    layers { depth articles { id title { value } } }
    edges { depth from { id } to { id } temporalOrder reference { id type stance } }
    outline { text }
    completeness { isComplete omittedCount reasons }
  }
}`;
const chains = ["BOTH", "ANSWERED_BY", "ANSWERS_TO"].flatMap((direction) =>
  [true, false].map((acrossTranslations) => ({ direction, acrossTranslations })),
);
const questions = [
  ...chains.map((variables) => ({ it: `a chain, ${JSON.stringify(variables)}`, source: chain, variables })),
  ...pages.map((page) => ({ it: page, ...readOperationPage(page) })),
];

jest.setTimeout(120_000);

describeOnNeo4j("a Neo4j that has planned nothing yet", () => {
  let engine: Engine;
  let driver: Driver;
  let endTurn: () => void;
  beforeAll(async () => {
    endTurn = await lockNeo4j(home);
    await wipeNeo4j(uri, home, graphSchema);
    engine = await openNeo4j({ uri });
    driver = neo4j.driver(uri);
    await engine.prepare(graphSchema);
    await loadRecords(engine, await recordsOf("seed"), { installId: "test" });
    await engine.analyze();
  }, 600_000);
  afterAll(async () => {
    await driver.close();
    await engine.close();
    endTurn();
  });

  test.each(questions)("answers within the deadline: $it", async ({ source, variables }) => {
    const answerer = createAnswerer(engine, schema, rootFields);
    await driver.executeQuery("CALL db.clearQueryCaches()");
    // Where others use the machine as well, the server has only a part of each second; how many they are is told late.
    const timeoutMs = 2 * tiers.anonymous.deadlineMs * slowdown();

    const answer = await answerer.answer({ document: parseValid(source), documentHash: source, variables, timeoutMs });

    expect(answer.errors).toBeUndefined();
  });
});
