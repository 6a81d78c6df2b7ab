import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { jsonl } from "../../../src/export/jsonl.js";

const records: readonly GraphRecord[] = [
  { id: "place/chicago", labels: ["Place"], properties: { name: "Chicago" }, edges: [] },
  {
    id: "article/a",
    labels: ["Article"],
    properties: { title: "两行\nline", alsoAt: ["https://a.example"], isMachineTranslation: false },
    edges: [{ type: "IN_SERIES", to: "series/s", properties: { position: 1 } }],
  },
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
  ).toEqual(records);
});

test("writes nothing for no records", async () => {
  expect(await textOf(jsonl.write([]))).toBe("");
});
