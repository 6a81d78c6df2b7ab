import { CodedError } from "../../domain/coded-error.js";

/** Another process has the graph open; only one may. */
export class DatabaseLockedError extends CodedError {
  readonly code = "DATABASE_LOCKED";

  constructor(
    readonly path: string,
    cause?: unknown,
  ) {
    super(`The graph at "${path}" is already open in another process.`, {
      hint: "Stop the other server or command first, or choose another folder with ANTIPHONY_DATA.",
      cause,
    });
  }
}

/** The folder that a graph should be in is none, or one that this user may not write to. */
export class FolderUnusableError extends CodedError {
  readonly code = "FOLDER_UNUSABLE";

  constructor(
    readonly folder: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`The folder "${folder}" cannot hold a graph: ${reason}.`, {
      hint: "Set ANTIPHONY_DATA to a folder that you may write to; one that is not there yet is made.",
      cause,
    });
  }
}

/** The file is damaged, or has lost what it once held. It is left as it is. */
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

/** The write has happened, and may not survive a power failure. */
export class NotSavedError extends CodedError {
  readonly code = "NOT_SAVED";

  constructor(
    readonly path: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`The graph at "${path}" could not be saved: ${reason}`, {
      hint: "Make room on the disk and see that the folder can be written to, then start again.",
      cause,
    });
  }
}
