import { recordsOf } from "../../../../support/corpora/corpora.js";

test("a vote that has its date from its event is as firm in it as that", async () => {
  const records = await recordsOf("seed");
  const byId = new Map(records.map((record) => [record.id, record.properties]));
  const pairs = records
    .filter(({ labels }) => labels.includes("Vote"))
    .flatMap(({ properties, edges }) => {
      const event = byId.get(edges.find(({ type }) => type === "TAKEN_AT")?.to ?? "");
      return event?.["whenDate"] === properties["whenDate"] ? [[properties["whenDoubts"], event?.["whenDoubts"]]] : [];
    });

  expect(pairs.flatMap(([vote]) => vote ?? [])).toContain("DISPUTED");
  expect(pairs.map(([vote]) => vote)).toEqual(pairs.map(([, event]) => event));
});
