import type { GraphRecord } from "../../model/graph/graph-record.js";
import type { GraphMeta } from "../../store/meta.js";
import type { ReadRecord, RecordChange, StoredRecord, WriteOptions } from "../../store/record-store.js";
import type { Deadline } from "../../base/scheduling/deadline.js";

/** All that a file holds, at one moment. */
export interface Contents {
  /** How many writes there have been. */
  readonly writes: number;
  readonly corpusVersion: string;
  readonly records: readonly GraphRecord[];
}

/** What has become of a file since a moment. */
export interface Difference {
  readonly writes: number;
  readonly corpusVersion: string;
  readonly put: readonly GraphRecord[];
  /** How many records there are now. */
  readonly count: number;
}

/** How a write is done. */
export interface Writing extends Pick<WriteOptions, "onProgress"> {
  readonly deadline: Deadline;
  /** Called before the write is ended, in case that it cannot be; gives up by throwing. */
  readonly prepare: () => Promise<void>;
}

/** Where the records of a graph in memory outlive it. */
export interface RecordFile {
  meta(): Promise<GraphMeta | undefined>;
  fingerprints(label?: string): Promise<ReadonlyMap<string, StoredRecord>>;
  isEmpty(): Promise<boolean>;
  records(stored: readonly StoredRecord[]): AsyncIterable<ReadRecord>;
  /** Everything. */
  read(): Promise<Contents>;
  /** What was written after so many writes; `undefined` if it is more than `most` records. */
  readSince(writes: number, most: number): Promise<Difference | undefined>;
  /** The ids of all records. */
  ids(): Promise<ReadonlySet<string>>;
  /** All of it or nothing. Gives how many writes there have been. @throws WriteConflictError if the file is not as `change.old` has it */
  write(change: RecordChange, writing: Writing): Promise<number>;
  /** Hears soon after somebody else has written, once or several times. Gives what ends it. */
  watch(onChange: () => void): () => void;
  close(): void;
}
