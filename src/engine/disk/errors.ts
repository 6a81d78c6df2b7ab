import { CodedError } from "../../base/coded-error.js";

/** The folder for the graph is not a folder, or this user may not write to it. */
export class FolderUnusableError extends CodedError {
  readonly code = "FOLDER_UNUSABLE";

  constructor(
    readonly folder: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`The folder "${folder}" cannot hold a graph: ${reason}.`, {
      hint: "Set ANTIPHONY_DATA to a folder that you may write to, or get the right to write there; one that is not there yet is made.",
      cause,
    });
  }
}

/** The disk that holds the graph is full, or this user's quota is used up. The graph was not changed. */
export class DiskFullError extends CodedError {
  readonly code = "DISK_FULL";

  constructor(
    readonly path: string,
    cause?: unknown,
  ) {
    super(`There is no room left on the disk for the graph at "${path}".`, {
      hint: "Make room on that disk without touching the graph's own files, and start again: what the graph held it still holds.",
      cause,
    });
  }
}

/** The disk is read-only, and the engine writes a log even when it only reads. The graph was not changed. */
export class DiskReadOnlyError extends CodedError {
  readonly code = "DISK_READ_ONLY";

  constructor(
    readonly path: string,
    cause?: unknown,
  ) {
    super(
      `The disk of the graph at "${path}" is read-only, and a graph can be opened only on a disk that can be written to.`,
      {
        hint: "Mount it for writing, or copy the folder to a disk that is and set ANTIPHONY_DATA to the copy; the graph itself is whole.",
        cause,
      },
    );
  }
}

/** The graph can be read but not written to, because the disk is read-only or this user may not write. The graph was not changed. */
export class GraphReadOnlyError extends CodedError {
  readonly code = "GRAPH_READ_ONLY";

  constructor(
    readonly path: string,
    cause?: unknown,
  ) {
    super(`The graph at "${path}" can be read here, but not written to.`, {
      hint: "Get the right to write to the file and to its folder, or copy the folder elsewhere and set ANTIPHONY_DATA to the copy.",
      cause,
    });
  }
}

/** A process ended in the middle of a write. This process cannot undo that write, because it is not allowed to write. Everything that was there before it is intact. */
export class UnfinishedWriteError extends CodedError {
  readonly code = "UNFINISHED_WRITE";

  constructor(
    readonly path: string,
    cause?: unknown,
  ) {
    super(
      `A write to the graph at "${path}" was never finished. It cannot be taken back here, because nothing may be written.`,
      {
        hint: `Run \`antiphony check\` once where the file and its folder may be written to, or copy both "${path}" and "${path}-journal" to such a folder and set ANTIPHONY_DATA to it.`,
        cause,
      },
    );
  }
}

/** Another process was using the graph for as long as this one waited. The graph was not changed. */
export class DatabaseBusyError extends CodedError {
  readonly code = "DATABASE_BUSY";

  constructor(
    readonly path: string,
    readonly waitedMs: number,
    cause?: unknown,
  ) {
    super(`Another process was at work on the graph at "${path}" for all the ${waitedMs} ms that this one waited.`, {
      hint: "Let it end, and try again.",
      cause,
    });
  }
}

/** The operating system could not read or write the graph's files. This does not mean that the graph is damaged. */
export class DiskFailedError extends CodedError {
  readonly code = "DISK_FAILED";

  constructor(
    readonly path: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`The system could not read or write the graph at "${path}": ${reason}.`, {
      hint: "Mend the disk or its connection and start again; until then leave the files where they are, or copy them elsewhere.",
      cause,
    });
  }
}

/** The process or the machine has too many open files. The graph was not changed. */
export class TooManyFilesError extends CodedError {
  readonly code = "TOO_MANY_FILES";

  constructor(
    readonly path: string,
    cause?: unknown,
  ) {
    super(`The graph at "${path}" cannot be opened: there are too many open files already.`, {
      hint: "Raise the limit of open files (`ulimit -n`) and start again; the graph is whole.",
      cause,
    });
  }
}

/** The file is damaged, or has lost something that it once held. The program does not change it. */
export class DatabaseDamagedError extends CodedError {
  readonly code = "DATABASE_DAMAGED";

  constructor(
    readonly path: string,
    readonly reason: string,
    /** The newest copy that was kept, where there is one. */
    readonly backup: string | undefined,
    cause?: unknown,
  ) {
    super(`The graph at "${path}" cannot be used: ${reason}`, {
      hint:
        backup === undefined
          ? "Move all files away whose names begin like it, and load the corpus again."
          : `Move all files away whose names begin like it, and put a copy of "${backup}" in its place.`,
      cause,
    });
  }
}

/** The library of the embedded engine has no build for this machine. */
export class EngineBinaryMissingError extends CodedError {
  readonly code = "ENGINE_BINARY_MISSING";

  constructor(
    readonly platform: string,
    cause?: unknown,
  ) {
    super(`The embedded engine has no build that runs on ${platform}.`, {
      hint: "Set NEO4J_URI to use Neo4j, or run on glibc 2.34 or later, macOS or Windows.",
      cause,
    });
  }
}
