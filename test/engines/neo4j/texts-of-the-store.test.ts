import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { describeNeo4j } from "../../support/describe-each-engine.js";
import { generateRecords } from "../../support/corpora/generate-records.js";
import { recordTexts } from "../../support/corpora/record-texts.js";

const labels = ["Article", "Person", "Signature", "CrossReference"];
const schema = { keys: labels.map((label) => ({ label, property: "id", isUnique: true })) };

describeNeo4j("the texts of the store", (open) => {
  test("are few, so that a server plans few", async () => {
    const { engine, texts } = recordTexts(await open(schema));
    const records = generateRecords(30);
    const [first, ...rest] = records;

    await loadRecords(engine, records);
    await loadRecords(engine, [
      { id: "person/0", status: null, properties: {}, edges: [], ...first, labels: ["Person", "Author"] },
      ...rest,
    ]);
    await loadRecords(engine, records.slice(0, 40));
    await loadRecords(engine, generateRecords(600));
    await findDisagreements(engine, () => []);

    expect([...texts].filter((text) => text.includes("(n2:"))).toHaveLength(2);
    expect(texts.size).toBeLessThan(45);
  });
});
