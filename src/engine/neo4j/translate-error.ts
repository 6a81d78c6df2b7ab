import type { CodedError } from "../../base/coded-error.js";
import { maskPassword } from "../mask-password.js";
import { QueryCancelledError, QueryTimeoutError } from "../../base/scheduling/errors.js";
import {
  ConstraintViolationError,
  CypherSyntaxError,
  DatabaseMissingError,
  EngineAuthenticationError,
  EngineNotNeo4jError,
  EngineUnavailableError,
  QueryFailedError,
  QueryTooLargeError,
  ReadOnlyQueryError,
  WriteConflictError,
} from "../errors.js";

/** What was going on when the driver threw. */
export interface Circumstances {
  readonly address: string;
  readonly database: string | undefined;
  readonly text: string;
  readonly timeoutMs: number | undefined;
  readonly attempts: number;
}

type Translation = (error: Error, circumstances: Circumstances) => CodedError;

const unavailable: Translation = (error, { address }) => new EngineUnavailableError("neo4j", address, error);
const timedOut: Translation = (error, { timeoutMs }) => new QueryTimeoutError(timeoutMs ?? 0, error);
const misunderstood: Translation = (error, { text }) => new CypherSyntaxError(text, firstLine(error), error);

/** By the end or a piece of the driver's code; the first that fits wins. The codes are in Neo4j's manual, "Neo4j Status Codes". */
const translations: readonly (readonly [code: RegExp, translation: Translation])[] = [
  [/OutOfMemory/, (error) => new QueryTooLargeError(error)],
  [/^ServiceUnavailable$|^SessionExpired$|DatabaseUnavailable$|\.Cluster\./, unavailable],
  [/\.Security\./, (error, { address }) => new EngineAuthenticationError(address, error)],
  [/TransactionTimedOut|LockClientStopped$/, timedOut],
  [/\.Transaction\.Terminated$/, (error) => new QueryCancelledError(error)],
  [/\.Statement\.AccessMode$/, (error, { text }) => new ReadOnlyQueryError(text, error)],
  [/\.Statement\.(SyntaxError|SemanticError|ParameterMissing)$/, misunderstood],
  [/\.Schema\.Constraint/, (error) => new ConstraintViolationError(firstLine(error), error)],
  [
    /DatabaseNotFound$/,
    (error, { address, database }) => new DatabaseMissingError(`${address}/${database ?? ""}`, error),
  ],
  [/^Neo\.TransientError\./, (error, { attempts }) => new WriteConflictError(attempts, error)],
];

/** The error of ours that says the same as one of the driver's. */
export function translateError(error: unknown, given: Circumstances): Error {
  const circumstances = { ...given, address: maskPassword(given.address) };
  if (!isOfDriver(error)) return error instanceof Error ? error : new QueryFailedError(String(error), error);
  if (isOfStranger(error)) return new EngineNotNeo4jError(circumstances.address, error);
  const translation = translations.find(([pattern]) => pattern.test(error.code))?.[1];
  return translation?.(error, circumstances) ?? new QueryFailedError(firstLine(error), error);
}

/** Whether the same again may go well. The driver thinks so of a query that needs too much memory, too. */
export function isTransient(error: unknown): boolean {
  return isOfDriver(error) && error.retriable && !error.code.includes("OutOfMemory");
}

/** Whether the connection broke, so that nobody knows what became of a message. */
export function isConnectionLost(error: unknown): boolean {
  return isOfDriver(error) && /^ServiceUnavailable$|^SessionExpired$/.test(error.code);
}

interface DriverError extends Error {
  readonly code: string;
  readonly retriable: boolean;
}

/** Errors of ours have a code, too. */
function isOfDriver(error: unknown): error is DriverError {
  return error instanceof Error && "retriable" in error && "code" in error;
}

/** What the driver says when nobody at the other end speaks Bolt; it has no code for that. */
function isOfStranger({ message }: Error): boolean {
  return /^Server responded HTTP|^Unknown Bolt protocol version/.test(message);
}

function firstLine(error: Error): string {
  return error.message.split("\n", 1)[0] ?? "";
}
