import type { RunOptions } from "../../base/scheduling/deadline.js";
import type { CypherEngine } from "../../engine/engine.js";
import type { GraphEdge } from "../../model/graph/graph-record.js";
import type { GraphMeta } from "../meta.js";
import type { ReadRecord, RecordChange, RecordStore, StoredRecord, RecordEdge, WriteOptions } from "../record-store.js";
import { everyMeta, toMeta } from "./meta-node.js";
import { readMaterialized, readEach, readEdges } from "./read-each.js";
import { anyStored, everyStored, toStored } from "./stored-node.js";
import { writeStatements } from "./write-statements.js";

/** Records as nodes and edges of an engine that answers Cypher; what the graph says of itself is a node of its own.
 *  Nodes are looked up by their first label and `id`, so the engine should be prepared with keys for both. */
export class CypherRecords implements RecordStore {
  constructor(private readonly engine: CypherEngine) {}

  async meta(options?: RunOptions): Promise<GraphMeta | undefined> {
    const [row] = await this.engine.read(everyMeta, options);
    return row && toMeta(row);
  }

  async fingerprints(label?: string, options?: RunOptions): Promise<ReadonlyMap<string, StoredRecord>> {
    const rows = await this.engine.read(everyStored(label), options);
    const stored = rows.map(toStored).filter(({ labels: [first] }) => label === undefined || first === label);
    return new Map(stored.map((one) => [one.id, one]));
  }

  async isEmpty(options?: RunOptions): Promise<boolean> {
    return (await this.engine.read(anyStored, options)).length === 0;
  }

  records(stored: readonly StoredRecord[], options: RunOptions = {}): AsyncIterable<ReadRecord> {
    return readEach(this.engine, stored, options);
  }

  materializedEdges(options: RunOptions = {}): Promise<ReadonlyMap<string, readonly GraphEdge[]>> {
    return readMaterialized(this.engine, options);
  }

  edgesAt(stored: readonly StoredRecord[], options: RunOptions = {}): Promise<readonly RecordEdge[]> {
    return readEdges(this.engine, stored, options);
  }

  /** Only what differs is touched: a record's node, its own edges, and the edges that carry its id. */
  async write(change: RecordChange, { onProgress, ...options }: WriteOptions = {}): Promise<void> {
    await this.engine.write(writeStatements(change, onProgress), options);
    // Nobody can give up any more what has happened.
    onProgress?.({ done: 1, total: 1 });
  }
}
