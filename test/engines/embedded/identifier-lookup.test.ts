import { countedSteps } from "../../support/counted-steps.js";
import { prepareAnswerer } from "../../../src/cli/operations/prepare-answerer.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { parseValid } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";

const question = `{ article(identifier: { scheme: "DOI", value: "https://doi.org/10.1000/7" }) { id } }`;

/** What it takes to look a text up among so many, each with an identifier. */
async function stepsAmong(count: number): Promise<number> {
  const articles = Array.from(
    { length: count },
    (_, n) =>
      `  - { id: article/a${String(n)}, kind: LETTER, language: en, title: T, evidence: SEEN, identifiers: [{ scheme: DOI, value: 10.1000/${String(n)} }] }`,
  );
  const engine = await openEmbedded();
  await loadRecords(engine, await recordsOfFile(`articles:\n${articles.join("\n")}\n`));
  const answerer = prepareAnswerer(engine);
  const ask = () => answerer.answer({ document: parseValid(question), documentHash: question, variables: {} });
  expect((await ask()).data).toEqual({ article: { id: "article/a7" } });
  const steps = await countedSteps(ask);
  await engine.close();
  return steps;
}

test("A lookup by an identifier takes as long among a thousand texts as among ten", async () => {
  const [few, many] = [await stepsAmong(10), await stepsAmong(1_000)];

  expect(many).toBeLessThan(few + 200);
});
