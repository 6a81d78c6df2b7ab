import { CodedError } from "../base/coded-error.js";

/** The engine could not be reached, or not in time. Retrying later may help; changing the query will not. */
export class EngineUnavailableError extends CodedError {
  readonly code = "ENGINE_UNAVAILABLE";

  constructor(
    readonly engine: string,
    readonly address: string,
    cause?: unknown,
  ) {
    super(`The ${engine} engine at "${address}" did not answer.`, {
      hint: "Start it, or correct NEO4J_URI; without NEO4J_URI the embedded engine answers.",
      cause,
    });
  }
}

/** The engine does not accept the user or the password. */
export class EngineAuthenticationError extends CodedError {
  readonly code = "ENGINE_AUTHENTICATION";

  constructor(
    readonly address: string,
    cause?: unknown,
  ) {
    super(`The engine at "${address}" refused the user or the password.`, {
      hint: "Set NEO4J_USER and NEO4J_PASSWORD to those of the database; after several wrong ones wait a few seconds.",
      cause,
    });
  }
}

/** Something answers at the engine's address, but it is not Neo4j, or it is Neo4j's HTTP port. */
export class EngineNotNeo4jError extends CodedError {
  readonly code = "ENGINE_NOT_NEO4J";

  constructor(
    readonly address: string,
    cause?: unknown,
  ) {
    super(`What answers at "${address}" does not speak Bolt.`, {
      hint: "Set NEO4J_URI to the Bolt port of a Neo4j, which is 7687 unless somebody chose another; 7474 is its HTTP port.",
      cause,
    });
  }
}

/** The engine is too old for the Cypher that the program sends. */
export class EngineTooOldError extends CodedError {
  readonly code = "ENGINE_TOO_OLD";

  constructor(
    readonly version: string,
    readonly needed: string,
  ) {
    super(`The engine is "${version}"; Neo4j ${needed} or later is needed.`, {
      hint: `Update Neo4j to 5.26 or later.`,
    });
  }
}

/** The engine answers, but has no graph of this name or at this path. */
export class DatabaseMissingError extends CodedError {
  readonly code = "DATABASE_MISSING";

  constructor(
    readonly place: string,
    cause?: unknown,
  ) {
    super(`There is no graph at "${place}".`, {
      hint: "Correct ANTIPHONY_DATA or NEO4J_DATABASE, or make the graph with `antiphony load`.",
      cause,
    });
  }
}

/** The engine has been closed and answers no more queries. */
export class EngineClosedError extends CodedError {
  readonly code = "ENGINE_CLOSED";

  constructor(readonly engine: string) {
    super(`The ${engine} engine is closed.`, { hint: "Open it again." });
  }
}

/** The query needs more memory than the engine allows for one query. */
export class QueryTooLargeError extends CodedError {
  readonly code = "QUERY_TOO_LARGE";

  constructor(cause?: unknown) {
    super("The query needs more memory than the engine allows.", {
      hint: "Ask for less at once, or give the engine more memory.",
      cause,
    });
  }
}

/** The engine understood the query but failed to run it, for instance because of a division by zero or a negative limit. */
export class QueryFailedError extends CodedError {
  readonly code = "QUERY_FAILED";

  constructor(
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`The engine could not work the query out: ${reason}`, {
      hint: "Report it with the text of the query.",
      cause,
    });
  }
}

/** The statement is not Cypher that the engine understands, or lacks a parameter. This is always a mistake in the program. */
export class CypherSyntaxError extends CodedError {
  readonly code = "CYPHER_SYNTAX";

  constructor(
    readonly text: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`The engine does not understand "${text.slice(0, 80)}": ${reason}`, {
      hint: "Report it: texts are written by the program.",
      cause,
    });
  }
}

/** A statement tried to write, although it was sent as read-only. */
export class ReadOnlyQueryError extends CodedError {
  readonly code = "READ_ONLY_QUERY";

  constructor(
    readonly text: string,
    cause?: unknown,
  ) {
    super(`"${text.slice(0, 80)}" would write, and was sent to be read.`, { hint: "Send it through `write`.", cause });
  }
}

/** A write would break a constraint of the schema, or leave an edge without its node. */
export class ConstraintViolationError extends CodedError {
  readonly code = "CONSTRAINT_VIOLATION";

  constructor(
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`The write would break a constraint of the graph: ${reason}`, {
      hint: "Look for an id that is used twice, or delete a node's edges with it.",
      cause,
    });
  }
}

/** The connection to the engine was lost while a write was being committed, so nobody knows whether it happened. */
export class WriteOutcomeUnknownError extends CodedError {
  readonly code = "WRITE_OUTCOME_UNKNOWN";

  constructor(cause?: unknown) {
    super("The engine went away before it said whether the write has happened.", {
      hint: "Look whether it has, before you send it again.",
      cause,
    });
  }
}

/** Other processes wrote at the same time, again and again. This write did not happen. */
export class WriteConflictError extends CodedError {
  readonly code = "WRITE_CONFLICT";

  constructor(
    readonly attempts: number,
    cause?: unknown,
  ) {
    super(
      `Others wrote to the graph at the same time, ${attempts === 1 ? "once" : `${attempts} times`} in a row; nothing of this write has happened.`,
      {
        hint: "Let them end, and try again.",
        cause,
      },
    );
  }
}

/** A parameter has a value that would crash an engine, or that an engine would lose or misread. */
export class BadParameterError extends CodedError {
  readonly code = "BAD_PARAMETER";

  constructor(
    /** Where it stands: `p0[3].title`. */
    readonly path: string,
    readonly problem: string,
  ) {
    super(`The parameter "${path}" ${problem}.`, {
      hint: "Pass null, strings, booleans, finite numbers, and lists and maps of these.",
    });
  }
}
