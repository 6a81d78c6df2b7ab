import type { GrafeoDB } from "@grafeo-db/js";
import { CodedError } from "../../base/coded-error.js";
import type { Engine } from "../engine.js";
import { Backups } from "../disk/backups.js";
import { EmbeddedEngine } from "./embedded-engine.js";
import { DatabaseDamagedError, DatabaseLockedError } from "../disk/errors.js";
import { FileState, type SavedState } from "./file-state.js";
import { findStats } from "../disk/find-stats.js";
import { DiskGraph, MemoryGraph, type GraphFile } from "./graph-file.js";
import { loadLibrary, type Library } from "./load-library.js";
import { Runaways, type ReadResidentBytes, type Runaway, type RunawayLimits } from "./runaways.js";
import { prepareFolder } from "../disk/prepare-folder.js";
import { toDiskError } from "../disk/to-disk-error.js";
import { readError } from "./translate-error.js";

/** Where the embedded graph lives, and what to do about queries that do not end. */
export interface EmbeddedOptions {
  /** The file; left out, the graph is in memory and goes away with the process. */
  readonly path?: string;
  /** Makes an empty graph where there is none. Default false: a mistyped path shall not look like a lost corpus. */
  readonly isCreating?: boolean;
  /** Told once when a query goes on without anybody waiting, and once more when only a restart will help. */
  readonly onRunaway?: (runaway: Runaway) => void;
  readonly limits?: Partial<RunawayLimits>;
  readonly readResidentBytes?: ReadResidentBytes;
  readonly now?: () => Date;
}

/**
 * The embedded engine, with its graph open.
 * @throws EngineBinaryMissingError, DatabaseMissingError, DatabaseLockedError, DatabaseDamagedError, FolderUnusableError, DiskFullError,
 * DiskReadOnlyError, DiskFailedError, TooManyFilesError
 */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<Engine> {
  const library = await loadLibrary();
  const { path, limits = {}, onRunaway = () => undefined, readResidentBytes } = options;
  const file = path === undefined ? new MemoryGraph(library.GrafeoDB.create()) : openOnDisk(library, path, options);
  return new EmbeddedEngine(file, new Runaways(limits, onRunaway, readResidentBytes));
}

/** What the disk refuses is called by its name, wherever it does. */
function openOnDisk(library: Library, path: string, options: EmbeddedOptions): GraphFile {
  try {
    return openFile(library, path, options);
  } catch (error) {
    throw error instanceof CodedError ? error : (toDiskError(error, path) ?? error);
  }
}

function openFile(library: Library, path: string, options: EmbeddedOptions): GraphFile {
  const backups = new Backups(path, options.now ?? (() => new Date()));
  const version = library.version();
  const state = new FileState(path, version);
  // In this order: another process that makes the graph meanwhile makes the log last.
  const hasLog = findStats(`${path}.wal`) !== undefined;
  const isNew = findStats(path) === undefined;
  if (isNew && hasLog) throw new DatabaseDamagedError(path, "the file is gone, its log is not.", backups.newest());
  if (isNew) prepareFolder(path, options.isCreating);
  const saved = isNew ? undefined : state.read();
  if (saved !== undefined && saved.version !== version) backups.keepBeforeUpgrade(saved.version);
  const graph = openGraph(library, path, backups);
  try {
    if (saved !== undefined) requireNothingLost(graph, path, saved, backups);
    // Without them nothing leaves the log until the graph is closed.
    graph.setCheckpointTriggers({ intervalMs: 1000, walBytes: 16 * 1024 * 1024 });
    return new DiskGraph(graph, path, state, backups);
  } catch (error) {
    closeQuietly(graph);
    throw error;
  }
}

/** Something has failed already, and that is what the caller has to hear. */
function closeQuietly(graph: GrafeoDB): void {
  try {
    graph.close();
  } catch {
    // What it could not write is in the log.
  }
}

/** What the library says of a graph that another process has open: once it is made, and while it is being made. */
const lockSign = /cannot be locked|locked by another process/;

/** Never repairs by itself: a repair that goes wrong would cost what is still there. */
function openGraph(library: Library, path: string, backups: Backups): GrafeoDB {
  try {
    return library.GrafeoDB.create(path);
  } catch (error) {
    const { message } = readError(error);
    if (lockSign.test(message)) throw new DatabaseLockedError(path, error);
    const refused = toDiskError(error, path);
    if (refused !== undefined) throw refused;
    const reason = message.split("\n", 1)[0]?.replace(/^.*?GRAFEO-\w+: /, "") ?? "";
    throw new DatabaseDamagedError(path, reason, backups.newest(), error);
  }
}

function requireNothingLost(graph: GrafeoDB, path: string, saved: SavedState, backups: Backups): void {
  const epoch = Number(graph.currentEpoch());
  if (epoch >= saved.epoch && (graph.nodeCount() > 0 || saved.nodes === 0 || epoch > saved.epoch)) return;
  const reason = `it held ${saved.nodes} nodes at commit ${saved.epoch}, and holds ${graph.nodeCount()} at commit ${epoch}.`;
  throw new DatabaseDamagedError(path, reason, backups.newest());
}
