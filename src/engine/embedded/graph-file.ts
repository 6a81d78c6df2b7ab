import type { GrafeoDB } from "@grafeo-db/js";
import { CodedError } from "../../base/coded-error.js";
import { NotSavedError } from "../disk/errors.js";
import type { Backups } from "../disk/backups.js";
import type { FileState } from "./file-state.js";
import { toDiskError } from "../disk/to-disk-error.js";
import { readError } from "./translate-error.js";

/** An open graph, and what has to be done so that it outlives the process. */
export interface GraphFile {
  readonly graph: GrafeoDB;
  /** Puts what was written out of reach of a power failure. Cheap: only what has changed. @throws NotSavedError, DiskFullError … */
  markSaved(): void;
  /** Keeps a copy of the graph before the first write of a day. @throws NotSavedError, DiskFullError … */
  backUpDaily(): void;
  /** What an error says of the disk; undefined where it is about something else. */
  toDiskError(error: unknown): CodedError | undefined;
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

  toDiskError(): undefined {
    return undefined;
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
    this.orNotSaved(() => {
      this.graph.walCheckpoint();
      this.state.write({ epoch: Number(this.graph.currentEpoch()), nodes: this.graph.nodeCount() });
    });
  }

  backUpDaily(): void {
    const { stopped, lastError = "checkpoints have stopped" } = this.graph.checkpointStatus();
    if (stopped) throw this.toDiskError(lastError) ?? new NotSavedError(this.path, lastError);
    if (this.graph.nodeCount() > 0) this.orNotSaved(() => this.backups.keepDaily((copy) => this.graph.save(copy)));
  }

  toDiskError(error: unknown): CodedError | undefined {
    return toDiskError(error, this.path);
  }

  /** What could not be saved now is still in the log, which the next opening reads; whoever wrote has heard of it. */
  close(): void {
    for (const step of [() => this.markSaved(), () => this.orNotSaved(() => this.graph.close())]) {
      try {
        step();
      } catch (error) {
        if (!(error instanceof CodedError)) throw error;
      }
    }
  }

  private orNotSaved(work: () => void): void {
    try {
      work();
    } catch (error) {
      throw this.toDiskError(error) ?? new NotSavedError(this.path, readError(error).message, error);
    }
  }
}
