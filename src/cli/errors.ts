import { errorCodeOf } from "../base/error-code.js";
import { CodedError } from "../base/coded-error.js";

/** An environment variable has a value that its setting does not allow. */
export class BadSettingError extends CodedError {
  readonly code = "BAD_SETTING";

  constructor(
    readonly setting: string,
    readonly value: string,
    problem: string,
  ) {
    super(`The setting ${setting} is "${value}", which ${problem}.`, {
      hint: "Correct it, or unset it for the default; `docs/settings.md` lists all of them.",
    });
  }
}

/** A file or folder that the command was given does not exist or cannot be read. */
export class UnreadableFileError extends CodedError {
  readonly code = "UNREADABLE_FILE";

  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`"${path}" cannot be read${codeIn(cause)}.`, { hint: "Check its name and that you may read it.", cause });
  }
}

/** A file or the standard input has bytes that are not UTF-8. */
export class NotUtf8Error extends CodedError {
  readonly code = "NOT_UTF8";

  constructor(readonly path: string) {
    super(`"${path}" is not UTF-8.`, { hint: "Save it as UTF-8, or convert it: `iconv -f latin1 -t utf-8`." });
  }
}

/** Another program already listens on the address. */
export class AddressInUseError extends CodedError {
  readonly code = "ADDRESS_IN_USE";

  constructor(
    readonly address: string,
    cause: unknown,
  ) {
    super(`Another program listens on "${address}" already.`, { hint: "Stop it, or choose another PORT.", cause });
  }
}

/** HOST is not an address of this machine. */
export class UnknownHostError extends CodedError {
  readonly code = "UNKNOWN_HOST";

  constructor(
    readonly host: string,
    cause: unknown,
  ) {
    super(`"${host}" is no address of this machine to listen on.`, {
      hint: "Set HOST to one that is, such as 127.0.0.1, or to 0.0.0.0 for all.",
      cause,
    });
  }
}

/** Listening on this port requires rights that the user does not have. */
export class PortForbiddenError extends CodedError {
  readonly code = "PORT_FORBIDDEN";

  constructor(
    readonly port: number,
    cause: unknown,
  ) {
    super(`The system does not allow this user to listen on port ${port}.`, {
      hint: "Choose a PORT from 1024 on.",
      cause,
    });
  }
}

/** The variables of an operation are not a JSON object. */
export class BadVariablesError extends CodedError {
  readonly code = "BAD_VARIABLES";

  constructor(
    readonly text: string,
    cause?: unknown,
  ) {
    super(`The variables are no JSON object: "${text.slice(0, 80)}".`, {
      hint: `Write them as JSON: --variables '{"first": 5}'.`,
      cause,
    });
  }
}

/** The program has no such export format. */
export class UnknownFormatError extends CodedError {
  readonly code = "UNKNOWN_FORMAT";

  constructor(
    readonly format: string,
    known: readonly string[],
  ) {
    super(`The format "${format}" is not known.`, { hint: `Choose one of: ${known.join(", ")}.` });
  }
}

/** There is no such review status, or records cannot be selected by it. */
export class UnknownStatusError extends CodedError {
  readonly code = "UNKNOWN_STATUS";

  constructor(
    readonly status: string,
    known: readonly string[],
  ) {
    super(`The review status "${status}" is not known.`, { hint: `Choose from: ${known.join(", ")}.` });
  }
}

/** A document cannot be run: it is not GraphQL, or asks for something that is not in the schema. */
export class BadOperationError extends CodedError {
  readonly code = "BAD_OPERATION";

  constructor(
    readonly path: string,
    readonly problems: readonly string[],
  ) {
    super(`The operation in "${path}" cannot be asked:\n${problems.map((problem) => `  ${problem}`).join("\n")}`, {
      hint: "Correct it; `/schema.graphql` and GraphiQL show what can be asked.",
    });
  }
}

/** A corpus folder cannot be loaded, because files in it are wrong. */
export class BadCorpusError extends CodedError {
  readonly code = "BAD_CORPUS";

  constructor(
    readonly folder: string,
    readonly problems: readonly string[],
  ) {
    const most = 10;
    const shown = problems.slice(0, most).map((line) => `  ${line}`);
    super(`The corpus in "${folder}" cannot be loaded:\n${shown.join("\n")}`, {
      hint: `Correct it; \`antiphony check ${folder}\` lists every problem.`,
    });
  }
}

/** The graph was written by another version of the program. Either that version is newer; or it is older, and `serve` was not told which files to load the graph from, so it cannot load it again. */
export class OutdatedGraphError extends CodedError {
  readonly code = "OUTDATED_GRAPH";

  constructor(
    /** The corpus in words: its title and id. */
    readonly corpus: string,
    readonly isNewer: boolean,
  ) {
    super(`The graph holds ${corpus}, loaded by ${isNewer ? "a newer" : "an older"} version of this program.`, {
      hint: `${isNewer ? "Serve it with that version, or load" : "Load"} its corpus again: \`antiphony load <folder>\`.`,
    });
  }
}

/** The graph is in a file that an earlier release wrote. This release cannot read such files, and does not know where the corpus of the graph is. The file was not changed. */
export class OldGraphError extends CodedError {
  readonly code = "OLD_GRAPH";

  constructor(readonly path: string) {
    super(`The graph "${path}" is of an earlier release, whose files this one does not read.`, {
      hint: "Load its corpus again: `antiphony load <folder>`. The old file is not touched; once you need it no more, delete it.",
    });
  }
}

/** What the system calls its reason: ` (EACCES)`; nothing where the file is just not there. */
function codeIn(cause: unknown): string {
  const code = errorCodeOf(cause) ?? "";
  return /^E(?!NOENT$)[A-Z0-9]+$/.test(code) ? ` (${code})` : "";
}
