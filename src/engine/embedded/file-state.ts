import { isMapping } from "../../base/is-mapping.js";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { findStats } from "../disk/find-stats.js";

/** What is remembered of a graph outside of it, so that a loss can be told from an empty beginning. */
export interface SavedState {
  /** The library that wrote the file. */
  readonly version: string;
  /** The last commit that was saved: no later opening may see an earlier one. */
  readonly epoch: number;
  readonly nodes: number;
}

const nothing: Readonly<Record<string, unknown>> = {};

/** The small file beside a graph: `graph.grafeo.state.json`. */
export class FileState {
  private readonly path: string;

  constructor(
    graphPath: string,
    private readonly version: string,
  ) {
    this.path = `${graphPath}.state.json`;
  }

  /** What was remembered last; undefined where nothing was, or nothing that makes sense. @throws what the disk does */
  read(): SavedState | undefined {
    if (findStats(this.path) === undefined) return undefined;
    const text = readFileSync(this.path, "utf8");
    try {
      const state: unknown = JSON.parse(text);
      const { version, epoch, nodes } = isMapping(state) ? state : nothing;
      return typeof version === "string" && typeof epoch === "number" && typeof nodes === "number"
        ? { version, epoch, nodes }
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Replaces it at once, so that it is never half written. */
  write(state: Omit<SavedState, "version">): void {
    const unfinished = `${this.path}.new`;
    writeFileSync(unfinished, `${JSON.stringify({ version: this.version, ...state })}\n`);
    renameSync(unfinished, this.path);
  }
}
