import { isDeepStrictEqual } from "node:util";
import type { GraphMeta } from "../../../store/meta.js";
import type { ReadRecord, RecordChange, StoredRecord } from "../../../store/record-store.js";
import type { Backups } from "../../disk/backups.js";
import { DatabaseDamagedError } from "../../disk/errors.js";
import { WriteConflictError } from "../../errors.js";
import { throwIfOver } from "../../../base/scheduling/deadline.js";
import { Connection } from "./connection.js";
import { eachRow } from "./each-row.js";
import { readMeta, readState } from "./file-state.js";
import type { Library } from "./load-library.js";
import type { Contents, Difference, RecordFile, Writing } from "../record-file.js";
import { readAll, readEach } from "./read-rows.js";
import { keyColumns, ownColumns, toOwn, toStored } from "./row.js";
import { yieldByClock } from "../../../base/scheduling/yield-to-event-loop.js";
import { isBusy, toFileError, type Place } from "./to-file-error.js";
import { retryWhileBusy } from "./retry-while-busy.js";
import { writeRows } from "./write-rows.js";

/** How a file is used. */
export interface FileOptions {
  readonly place: Place;
  readonly mode: "ro" | "rw";
  readonly backups: Backups;
  /** How long to wait for others that are at the file. */
  readonly busyMs: number;
  /** How often to look whether others have written. */
  readonly watchMs: number;
}

/** A graph's file: rows in SQLite. Work of many rows has a connection of its own, reads one state of the file, and yields to others. */
export class SqliteFile implements RecordFile {
  private readonly connection: Connection;

  constructor(
    private readonly library: Library,
    private readonly options: FileOptions,
  ) {
    this.connection = new Connection(library, options.place.path, options.mode);
  }

  meta(): Promise<GraphMeta | undefined> {
    return this.patiently(() => readMeta(this.connection));
  }

  isEmpty(): Promise<boolean> {
    return this.patiently(() => this.connection.value("SELECT 1 FROM records LIMIT 1") === undefined);
  }

  async fingerprints(label?: string): Promise<ReadonlyMap<string, StoredRecord>> {
    const found = new Map<string, StoredRecord>();
    const wanted = label === undefined ? {} : { where: "label = ?", cells: [label] };
    await this.reading((connection) =>
      eachRow(connection, { columns: keyColumns, key: "rowid", ...wanted }, (row) => {
        const stored = toStored(row);
        found.set(stored.id, stored);
      }),
    );
    return found;
  }

  async ids(): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    await this.reading((connection) =>
      eachRow(connection, { columns: "id", key: "id" }, ([id]) => {
        ids.add(String(id));
      }),
    );
    return ids;
  }

  async *records(stored: readonly StoredRecord[]): AsyncGenerator<ReadRecord> {
    for (const one of stored) {
      yield await this.patiently(() => {
        const row = this.connection.row(`SELECT ${ownColumns} FROM records WHERE id = ?`, one.id);
        return { ...one, ...(row === undefined ? { properties: {}, edges: [] } : toOwn(row)) };
      });
      await yieldByClock();
    }
  }

  async read(): Promise<Contents> {
    return this.reading(async (connection) => {
      const records = await readAll(connection);
      return { ...readState(connection), records };
    });
  }

  readSince(writes: number, most: number): Promise<Difference | undefined> {
    return this.reading(async (connection) => {
      const changed = Number(connection.value("SELECT count(*) FROM records WHERE written > ?", writes));
      if (changed > most) return undefined;
      const ids = connection.question("SELECT id FROM records WHERE written > ?")(writes);
      const put = await readEach(
        connection,
        ids.map(([id]) => String(id)),
      );
      return { ...readState(connection), put, count: readMeta(connection)?.recordCount ?? 0 };
    });
  }

  async write(change: RecordChange, writing: Writing): Promise<number> {
    await this.backUp();
    const connection = await this.connect();
    try {
      await this.patiently(() => connection.exec("BEGIN IMMEDIATE"));
      if (!isDeepStrictEqual(readMeta(connection), change.old)) throw new WriteConflictError(1);
      const writes = readState(connection).writes + 1;
      await writeRows(connection, change, writes, writing);
      await writing.prepare();
      throwIfOver(writing.deadline);
      // Whoever reads just now is waited for.
      await this.patiently(() => connection.exec("COMMIT"));
      return writes;
    } catch (error) {
      throw this.rollBack(connection, error);
    } finally {
      connection.close();
    }
  }

  watch(onChange: () => void): () => void {
    let seen: unknown;
    const look = (): void => {
      try {
        const version = this.connection.value("PRAGMA data_version");
        if (seen !== undefined && version !== seen) onChange();
        seen = version;
      } catch {
        // Somebody is writing: the next look will see it.
      }
    };
    look();
    const timer = setInterval(look, this.options.watchMs).unref();
    return () => clearInterval(timer);
  }

  close(): void {
    this.connection.close();
  }

  private connect(): Promise<Connection> {
    return this.patiently(() => new Connection(this.library, this.options.place.path, this.options.mode));
  }

  /** Keeps a copy before the first write of a day. */
  private async backUp(): Promise<void> {
    if (this.options.mode === "ro" || (await this.isEmpty())) return;
    await this.patiently(() =>
      this.options.backups.keepDaily((path) => this.connection.exec(`VACUUM INTO '${path.replaceAll("'", "''")}'`)),
    );
  }

  /** Work that reads one state of the file. */
  private async reading<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.connect();
    try {
      await this.patiently(() => {
        connection.exec("BEGIN");
        // Nothing is held before the first thing is read.
        connection.value("SELECT count(*) FROM meta");
      });
      return await work(connection);
    } catch (error) {
      throw this.toError(error);
    } finally {
      connection.close();
    }
  }

  private patiently<T>(work: () => T): Promise<T> {
    return retryWhileBusy(() => this.orError(work), this.options);
  }

  /** Errors of ours, but for one that says that another connection is in the way. */
  private orError<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw isBusy(error) ? error : this.toError(error);
    }
  }

  /** Gives the error that the write failed with. */
  private rollBack(connection: Connection, error: unknown): Error {
    try {
      connection.rollBack();
    } catch {
      // SQLite has taken back what there was, or does so when the file is opened next.
    }
    return this.toError(error);
  }

  private toError(error: unknown): Error {
    const { place } = this.options;
    const isUnreadable = error instanceof SyntaxError || error instanceof TypeError;
    return isUnreadable
      ? new DatabaseDamagedError(place.path, `a row cannot be read: ${error.message}.`, place.newestBackup(), error)
      : toFileError(error, place);
  }
}
