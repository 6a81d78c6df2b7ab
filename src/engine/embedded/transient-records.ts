import { isDeepStrictEqual } from "node:util";
import type { GraphMeta } from "../../store/meta.js";
import type { ReadRecord, RecordChange, StoredRecord } from "../../store/record-store.js";
import { WriteConflictError } from "../errors.js";
import { throwIfOver } from "../../base/scheduling/deadline.js";
import type { Contents, Difference, RecordFile, Writing } from "./record-file.js";

/** Records that go away with the process. Nobody else can write them. */
export class TransientRecords implements RecordFile {
  private byId: ReadonlyMap<string, ReadRecord> = new Map();
  private about: GraphMeta | undefined;
  private writes = 0;

  async meta(): Promise<GraphMeta | undefined> {
    return this.about;
  }

  async fingerprints(label?: string): Promise<ReadonlyMap<string, StoredRecord>> {
    if (label === undefined) return this.byId;
    return new Map(
      [...this.byId].filter(
        ([
          ,
          {
            labels: [first],
          },
        ]) => first === label,
      ),
    );
  }

  async isEmpty(): Promise<boolean> {
    return this.byId.size === 0;
  }

  async *records(stored: readonly StoredRecord[]): AsyncGenerator<ReadRecord> {
    for (const one of stored) yield this.byId.get(one.id) ?? { ...one, properties: {}, edges: [] };
  }

  async read(): Promise<Contents> {
    return { writes: this.writes, corpusVersion: this.about?.corpusVersion ?? "", records: [...this.byId.values()] };
  }

  /** Nobody else writes. */
  async readSince(): Promise<Difference> {
    return { writes: this.writes, corpusVersion: this.about?.corpusVersion ?? "", put: [], count: this.byId.size };
  }

  async ids(): Promise<ReadonlySet<string>> {
    return new Set(this.byId.keys());
  }

  async write(change: RecordChange, { prepare, onProgress, deadline }: Writing): Promise<number> {
    const { added, changed, removed, hashOf, fileStatusOf, old, meta } = change;
    if (!isDeepStrictEqual(old, this.about)) throw new WriteConflictError(1);
    const now = new Map(this.byId);
    for (const { id } of removed) now.delete(id);
    for (const record of [...added, ...changed.map((one) => one.record)]) {
      now.set(record.id, { ...record, contentHash: hashOf(record), fileStatus: fileStatusOf(record) });
    }
    const total = added.length + changed.length + removed.length;
    onProgress?.({ done: 0, total });
    await prepare();
    throwIfOver(deadline);
    [this.byId, this.about] = [now, meta()];
    return (this.writes += 1);
  }

  watch(): () => void {
    return () => undefined;
  }

  close(): void {
    this.byId = new Map();
  }
}
