import type { Snapshot } from "./snapshot.js";

/** A graph that an engine has in memory, at one moment. */
export interface LoadedGraph {
  readonly snapshot: Snapshot;
  /** The version of the corpus in it; empty if nothing has been loaded. */
  readonly corpusVersion: string;
}
