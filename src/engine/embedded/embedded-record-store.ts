import { groupBy } from "../../base/group-by.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import type { GraphEdge } from "../../model/graph/graph-record.js";
import type { GraphMeta } from "../../store/meta.js";
import type {
  ReadRecord,
  RecordChange,
  RecordStore,
  StoredRecord,
  RecordEdge,
  WriteOptions,
} from "../../store/record-store.js";
import {
  type RunOptions,
  throwIfOver,
  watchingDeadline,
  withDeadline,
  type Deadline,
} from "../../base/scheduling/deadline.js";
import { edgesAt } from "./edges-at.js";
import type { RecordFile } from "./record-file.js";

/** What the engine does about its records, beside keeping them. */
export interface Keeper {
  /** @throws EngineClosedError */
  requireOpen(): void;
  graph(options: RunOptions): Promise<LoadedGraph>;
  /** Writes to the file and makes the next graph. */
  write(change: RecordChange, options: WriteOptions): Promise<void>;
}

/** The records of an engine that has its graph in memory, for the store to read and write. */
export class EmbeddedRecordStore implements RecordStore {
  constructor(
    private readonly file: RecordFile,
    private readonly keeper: Keeper,
  ) {}

  meta(options: RunOptions = {}): Promise<GraphMeta | undefined> {
    return this.run(options, () => this.file.meta());
  }

  fingerprints(label?: string, options: RunOptions = {}): Promise<ReadonlyMap<string, StoredRecord>> {
    return this.run(options, () => this.file.fingerprints(label));
  }

  isEmpty(options: RunOptions = {}): Promise<boolean> {
    return this.run(options, () => this.file.isEmpty());
  }

  async *records(stored: readonly StoredRecord[], { signal }: RunOptions = {}): AsyncGenerator<ReadRecord> {
    this.keeper.requireOpen();
    for await (const record of this.file.records(stored)) {
      yield record;
      throwIfOver({ isOver: signal?.aborted === true });
    }
  }

  /** Each stands with its record. */
  materializedEdges(options: RunOptions = {}): Promise<ReadonlyMap<string, readonly GraphEdge[]>> {
    return this.run(options, async (deadline) => {
      const found: (readonly [owner: string, edge: GraphEdge])[] = [];
      for await (const { edges } of this.file.records([...(await this.file.fingerprints()).values()])) {
        throwIfOver(deadline);
        for (const edge of edges) {
          const owner = edge.properties?.["id"];
          if (edge.from !== undefined && owner !== undefined) found.push([String(owner), edge]);
        }
      }
      return new Map(
        [...groupBy(found, ([owner]) => owner)].map(([owner, pairs]) => [owner, pairs.map(([, edge]) => edge)]),
      );
    });
  }

  async edgesAt(stored: readonly StoredRecord[], options: RunOptions = {}): Promise<readonly RecordEdge[]> {
    const { snapshot } = await this.keeper.graph(options);
    return stored.flatMap(({ id }) => edgesAt(snapshot, id));
  }

  async write(change: RecordChange, options: WriteOptions = {}): Promise<void> {
    this.keeper.requireOpen();
    await this.keeper.write(change, options);
    // Nobody can give up any more what has happened.
    options.onProgress?.({ done: 1, total: 1 });
  }

  private async run<T>(options: RunOptions, work: (deadline: Deadline) => Promise<T>): Promise<T> {
    this.keeper.requireOpen();
    return watchingDeadline((deadline) => withDeadline(options, () => work(deadline)));
  }
}
