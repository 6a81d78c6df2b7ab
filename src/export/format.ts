import type { GraphRecord } from "../model/graph/graph-record.js";

/** One way to write records down. */
export interface ExportFormat {
  /** What one types for it: `jsonl`. */
  readonly name: string;
  /** A few words for the help. */
  readonly meaning: string;
  /** The text in pieces, in the order of the records; reads no faster than it is read itself. */
  write(records: AsyncIterable<GraphRecord> | Iterable<GraphRecord>): AsyncIterable<string>;
}
