import type { RunOptions } from "../base/scheduling/deadline.js";
import type { GraphEdge, GraphRecord } from "../model/graph/graph-record.js";
import type { GraphMeta } from "./meta.js";

/** A record as far as one has to know it to tell what has changed. */
export interface StoredRecord {
  readonly id: string;
  /** In the record's own order. */
  readonly labels: readonly string[];
  /** The fingerprint of all that the record brought along when it was written. */
  readonly contentHash: string;
  /** Its review status; `null` if it has none. */
  readonly status: GraphRecord["status"];
  /** What its file said of its status when it was loaded last: another one where somebody has decided since. `null` if it said nothing. */
  readonly fileStatus: GraphRecord["status"];
}

/** Gives what is kept of a record when it is written. */
export type Kept = Pick<RecordChange, "hashOf" | "fileStatusOf">;

/** A record as the graph has it, with what was kept of it when it was written. */
export interface ReadRecord extends GraphRecord, Pick<StoredRecord, "contentHash" | "fileStatus"> {}

/** An edge of one record that another one cannot go away without. */
export interface RecordEdge {
  /** The record that the edge belongs to. */
  readonly owner: string;
  readonly type: string;
  /** The record at which it begins or ends. */
  readonly end: string;
}

/** Gives a record's fingerprint. */
export type HashOf = (record: GraphRecord) => string;

/** How far a write has come, in what the engine counts: nodes and edges, or records. */
export interface WriteProgress {
  readonly done: number;
  readonly total: number;
}

/** What a caller may want of a write. */
export interface WriteOptions extends RunOptions {
  readonly onProgress?: ((progress: WriteProgress) => void) | undefined;
}

/** What shall become of the records of a graph. All edges lie between records that are there afterwards. */
export interface RecordChange {
  readonly added: readonly GraphRecord[];
  /** Each with what the graph has in its place. */
  readonly changed: readonly { readonly record: GraphRecord; readonly stored: StoredRecord }[];
  readonly removed: readonly StoredRecord[];
  readonly hashOf: HashOf;
  /** What the file of a record that is written says of its status. */
  readonly fileStatusOf: (record: GraphRecord) => GraphRecord["status"];
  /** Ids whose materialized edges go before others are written, wherever they begin; only where a graph is mended. */
  readonly strays?: readonly string[];
  /** The first label of a record that will be there; empty for one that will not. */
  readonly labelOf: (id: string) => string;
  /** What the graph said of itself when it was compared with the records; `undefined` if nothing had been loaded. */
  readonly old: GraphMeta | undefined;
  /** What it says from then on; worked out when it is first asked for. */
  readonly meta: () => GraphMeta;
}

/** The records of a graph and what it says of itself, wherever an engine keeps them. */
export interface RecordStore {
  /** What the graph says of itself; `undefined` if nothing has been loaded. */
  meta(options?: RunOptions): Promise<GraphMeta | undefined>;
  /** What was loaded, by id; if a label is given, only what has it as its first. */
  fingerprints(label?: string, options?: RunOptions): Promise<ReadonlyMap<string, StoredRecord>>;
  /** Whether no record is there. */
  isEmpty(options?: RunOptions): Promise<boolean>;
  /** These records as they were loaded, in this order; one that is gone meanwhile has neither properties nor edges. Some stand in memory at a time. */
  records(stored: readonly StoredRecord[], options?: RunOptions): AsyncIterable<ReadRecord>;
  /** The edges that stand for records, by the id that they carry, whether or not there is such a record. */
  materializedEdges(options?: RunOptions): Promise<ReadonlyMap<string, readonly GraphEdge[]>>;
  /** The edges that begin or end at one of these records and belong to another one, in no order. */
  edgesAt(stored: readonly StoredRecord[], options?: RunOptions): Promise<readonly RecordEdge[]>;
  /** In one transaction: all of it happens, or none.
   *  @throws ConstraintViolationError, WriteConflictError where others have written since `old` was read, QueryCancelledError, and what a disk does */
  write(change: RecordChange, options?: WriteOptions): Promise<void>;
}
