import { strict as assert } from "node:assert";
import { Document, LineCounter } from "yaml";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { Program } from "../program.js";
import type { CorpusValue } from "./shapes.js";

/** The corpus goes the way of every corpus: what the graph holds is derived by the program itself. About 0.2 ms an article. */
export function toRecords(
  value: CorpusValue,
  { gatherEntries, buildRecords }: Pick<Program, "gatherEntries" | "buildRecords">,
): readonly GraphRecord[] {
  const source = { file: "generated.yaml", value, text: "", document: new Document(), lines: new LineCounter() };
  const records = buildRecords(gatherEntries([{ source, problems: [] }]));
  assert.equal(records.filter(({ labels }) => labels[0] === "Article").length, value.articles.length);
  return records;
}
