import type { RunOptions } from "../base/scheduling/deadline.js";
import type { Engine } from "../engine/engine.js";
import type { NodeCounts } from "../model/graph/node-counts.js";
import { recordsOf } from "./records-of.js";

/** Who chose the corpus that was loaded: nobody, so that it is the package's own; the setting of a server; a person by `antiphony load`. */
export type LoadedBy = "PACKAGE" | "SETTING" | "COMMAND";

/** Which corpus was loaded, and from where. */
export interface CorpusMark {
  /** The id that its files give it, or else its title: the same for every version of one corpus. */
  readonly corpusId: string;
  readonly loadedBy: LoadedBy;
  /** The folder that it was read from, for information: it may have been moved since. */
  readonly folder: string;
  /** SHA-256 over its files, where the loader worked it out: a later start sees by it that nothing has changed. */
  readonly filesHash?: string;
}

/** What a graph says of itself: written in the same transaction as the records. */
export interface GraphMeta {
  /** How this program lays records out in the graph; a graph of another layout has to be loaded anew. */
  readonly schemaVersion: number;
  /** The same for the same records, on any engine. */
  readonly corpusVersion: string;
  /** Stays with the graph from its first load on. */
  readonly installId: string;
  readonly recordCount: number;
  /** Left out where the loader did not say, and in graphs of releases that knew no such thing. */
  readonly mark?: CorpusMark;
  /** What those releases wrote in its place: `shipped <hash>`, for the package's corpus and for any other that a server was set to. Only read. */
  readonly origin?: string;
  /** How many nodes of each label there are; left out by releases that did not count them. */
  readonly counts?: NodeCounts;
  /** The number of the write by which another tool has set a status, until a load has worked out what follows from it; only in a file. */
  readonly decided?: number;
}

/** The layout that this program writes and reads. */
export const schemaVersion = 11;

/** What the graph says of itself; undefined if nothing has been loaded. */
export function readMeta(engine: Engine, options?: RunOptions): Promise<GraphMeta | undefined> {
  return recordsOf(engine).meta(options);
}
