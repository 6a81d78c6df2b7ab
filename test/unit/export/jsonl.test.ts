import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { jsonl } from "../../../src/export/jsonl.js";

const place = { id: "place/chicago", labels: ["Place"], properties: { name: "Chicago" }, edges: [] };
const article = {
  id: "article/a",
  labels: ["Article"],
  properties: { title: "两行\nline", alsoAt: ["https://a.example"], isMachineTranslation: false },
  edges: [{ type: "IN_SERIES", to: "series/s", properties: { position: 1 } }],
};
const records: readonly GraphRecord[] = [
  { ...place, status: null },
  { ...article, status: null },
];

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

test("writes one line a record, from which the record can be read again", async () => {
  const text = await textOf(jsonl.write(records));

  expect(text.endsWith("\n")).toBe(true);
  expect(
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([place, article]);
});

test("writes the status where the graph has it: among the properties, by its name", async () => {
  const signature: GraphRecord = {
    id: "signature/a",
    labels: ["Signature"],
    status: "SUGGESTED",
    properties: { weight: 1, position: 2 },
    edges: [],
  };

  expect(await textOf(jsonl.write([signature]))).toBe(
    `{"id":"signature/a","labels":["Signature"],"properties":{"position":2,"status":"SUGGESTED","weight":1},"edges":[]}\n`,
  );
});

test("writes nothing for no records", async () => {
  expect(await textOf(jsonl.write([]))).toBe("");
});
