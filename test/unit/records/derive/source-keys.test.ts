import { join } from "node:path";
import { readCorpus } from "../../../../src/corpus/read-corpus.js";

test.each([
  ["Claim", "STATED_IN"],
  ["CrossReference", "REFERENCE_FROM"],
])("a %s carries the key of the date of the article that it stands in", async (label, edge) => {
  const { records } = await readCorpus(join(__dirname, "..", "..", "..", "fixtures", "world"));
  const keyOf = new Map(records.map(({ id, properties }) => [id, properties["publishedKey"]]));
  const seen = records.filter(({ labels }) => labels.includes(label));

  const expected = seen.map(({ edges }) => keyOf.get(edges.find(({ type }) => type === edge)?.to ?? ""));

  expect(new Set(expected).size).toBeGreaterThan(5);
  expect(seen.map(({ properties }) => properties["sourceKey"])).toEqual(expected);
});
