import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import { errorCodeOf } from "../../base/error-code.js";
import { Backups } from "../disk/backups.js";
import { FolderUnusableError } from "../disk/errors.js";
import { findStats } from "../disk/find-stats.js";
import { prepareFolder } from "../disk/prepare-folder.js";
import { DatabaseMissingError } from "../errors.js";
import { Connection } from "./sqlite/connection.js";
import { isBlank, createTables } from "./sqlite/create-tables.js";
import { loadLibrary, type Library } from "./sqlite/load-library.js";
import { EmbeddedEngine } from "./embedded-engine.js";
import { SqliteFile, type FileOptions } from "./sqlite/sqlite-file.js";
import { toFileError } from "./sqlite/to-file-error.js";
import { TransientRecords } from "./transient-records.js";
import { retryWhileBusy } from "./sqlite/retry-while-busy.js";

/** Where the graph's records lie. */
export interface EmbeddedOptions {
  /** The file; left out, nothing lies on any disk, and the graph goes away with the process. */
  readonly path?: string;
  /** Makes an empty graph if there is none. Default false: a mistyped path shall not look like a lost corpus. */
  readonly isCreating?: boolean;
  readonly now?: () => Date;
  /** How long to wait for other processes that are at the file. Default 10 s. */
  readonly busyMs?: number;
  /** How often to look whether others have written. Default 250 ms. */
  readonly watchMs?: number;
}

/**
 * The engine that has its graph in memory, with its file open. A file that may only be read is served, too.
 * @throws EngineBinaryMissingError, DatabaseMissingError, DatabaseDamagedError, DatabaseBusyError, FolderUnusableError, DiskFullError,
 * DiskReadOnlyError, DiskFailedError, TooManyFilesError
 */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedEngine> {
  const { path, isCreating = false, now = () => new Date(), busyMs = 10_000, watchMs = 250 } = options;
  if (path === undefined) return new EmbeddedEngine(new TransientRecords());
  const backups = new Backups(path, now);
  const place = { path, newestBackup: () => backups.newest() };
  try {
    const mode = prepareFile(path, isCreating);
    const library = await loadLibrary();
    const fileOptions: FileOptions = { place, backups, busyMs, watchMs, mode };
    await prepareTables(library, fileOptions, isCreating);
    return new EmbeddedEngine(await retryWhileBusy(() => new SqliteFile(library, fileOptions), fileOptions));
  } catch (error) {
    throw toFileError(error, place);
  }
}

/** Sees to the folder, and to what is there. Gives how the file can be opened. */
function prepareFile(path: string, isCreating: boolean): FileOptions["mode"] {
  const stats = findStats(path);
  if (stats?.isDirectory() === true) throw new FolderUnusableError(dirname(path), `"${path}" is a folder`);
  if (stats === undefined || stats.size === 0) prepareFolder(path, isCreating);
  return stats === undefined || mayWrite(path) ? "rw" : "ro";
}

/** Whether this user may write to the file and beside it, where a write that is under way is noted. */
function mayWrite(path: string): boolean {
  try {
    for (const place of [path, dirname(path)]) accessSync(place, constants.W_OK);
    return true;
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === "EROFS" || code === "EACCES" || code === "EPERM") return false;
    throw error;
  }
}

/** Makes the tables of a graph that is not there yet. @throws DatabaseMissingError, DatabaseDamagedError, DatabaseBusyError */
async function prepareTables(library: Library, options: FileOptions, isCreating: boolean): Promise<void> {
  const { place, mode } = options;
  const openAs = mode === "rw" && isCreating ? "rwc" : mode;
  const connection = await retryWhileBusy(() => new Connection(library, place.path, openAs), options);
  try {
    if (!(await retryWhileBusy(() => isBlank(connection, place), options))) return;
    if (!isCreating) throw new DatabaseMissingError(place.path);
    await retryWhileBusy(() => createTables(connection), options);
  } finally {
    connection.close();
  }
}
