import type { ExportFormat } from "./format.js";

/** JSON Lines: a record a line, as the graph holds it, so that nothing is lost. Source: jsonlines.org. */
export const jsonl: ExportFormat = {
  name: "jsonl",
  meaning: "one record a line, as JSON",
  async *write(records) {
    for await (const { id, labels, properties, edges } of records) {
      yield `${JSON.stringify({ id, labels, properties, edges })}\n`;
    }
  },
};
