import { sortedByName } from "../base/sorted-by-name.js";
import { nodePropertiesOf } from "../model/graph/graph-record.js";
import type { ExportFormat } from "./format.js";

/** JSON Lines: a record a line, as the graph holds it, so that nothing is lost. Source: jsonlines.org. */
export const jsonl: ExportFormat = {
  name: "jsonl",
  meaning: "one record a line, as JSON",
  async *write(records) {
    for await (const { id, labels, edges, ...own } of records) {
      const properties = Object.fromEntries(sortedByName(nodePropertiesOf(own)));
      yield `${JSON.stringify({ id, labels, properties, edges })}\n`;
    }
  },
};
