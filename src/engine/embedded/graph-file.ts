import type { GrafeoDB } from "@grafeo-db/js";
import { CodedError } from "../../domain/coded-error.js";
import { NotSavedError } from "./errors.js";
import type { Backups } from "./backups.js";
import type { FileState } from "./file-state.js";
import { readError } from "./translate-error.js";

/** An open graph, and what has to be done so that it outlives the process. */
export interface GraphFile {
  readonly graph: GrafeoDB;
  /** Puts what was written out of reach of a power failure. Cheap: only what has changed. @throws NotSavedError */
  markSaved(): void;
  /** Keeps a copy of the graph before the first write of a day. */
  backUpDaily(): void;
  close(): void;
}

/** A graph that goes away with the process. */
export class MemoryGraph implements GraphFile {
  constructor(readonly graph: GrafeoDB) {}

  markSaved(): void {
    // There is nothing to save to.
  }

  backUpDaily(): void {
    // There is nothing to keep.
  }

  close(): void {
    this.graph.close();
  }
}

/** A graph in a file, with its state beside it and copies of it below. */
export class DiskGraph implements GraphFile {
  constructor(
    readonly graph: GrafeoDB,
    private readonly path: string,
    private readonly state: FileState,
    private readonly backups: Backups,
  ) {}

  markSaved(): void {
    try {
      this.graph.walCheckpoint();
    } catch (error) {
      throw new NotSavedError(this.path, readError(error).message, error);
    }
    this.state.write({ epoch: Number(this.graph.currentEpoch()), nodes: this.graph.nodeCount() });
  }

  backUpDaily(): void {
    const { stopped, lastError } = this.graph.checkpointStatus();
    if (stopped) throw new NotSavedError(this.path, lastError ?? "checkpoints have stopped");
    if (this.graph.nodeCount() > 0) this.backups.keepDaily((copy) => this.graph.save(copy));
  }

  close(): void {
    try {
      this.markSaved();
    } catch (error) {
      // What could not be saved now is still in the log, which the next opening reads.
      if (!(error instanceof CodedError)) throw error;
    } finally {
      this.graph.close();
    }
  }
}
