import { bodyLimitBytes, requestHeadBytes } from "../server-settings.js";
import { mostNesting } from "../limits/tiers.js";

/** One code that a response may carry, with all that it stands for. */
export interface RequestCode {
  readonly code: string;
  /** The HTTP status of a response that has nothing but this to say. */
  readonly status: number;
  /** For the documentation. */
  readonly meaning: string;
  /** What a client is told where that is always the same. */
  readonly message?: string;
  /** What to do, where that is always the same. */
  readonly hint?: string;
  /** Seconds after which the same request may go well: `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/** What the server answers by itself: refusals of what HTTP or a document says, and states of the engine that clients are told of. The one
 *  place where a code has a status. */
export const requestCodes = [
  {
    code: "BAD_REQUEST",
    status: 400,
    meaning:
      "The request is not well formed. It is not HTTP, JSON or UTF-8; it has no query, or is a batch; it has no `Host` header, or two; or a browser could have sent it on behalf of another website (cross-site request forgery).",
    message: "The request is not valid.",
  },
  { code: "GRAPHQL_PARSE_FAILED", status: 400, meaning: "The document is not GraphQL." },
  {
    code: "GRAPHQL_VALIDATION_FAILED",
    status: 400,
    meaning: "The document asks for something that is not in the schema.",
  },
  {
    code: "OPERATION_RESOLUTION_FAILURE",
    status: 400,
    meaning: "The document has several operations, or none with the given name.",
  },
  {
    code: "BAD_USER_INPUT",
    status: 400,
    meaning: "The variables do not fit the operation, or an argument has a value that it does not accept.",
  },
  {
    code: "REPETITION_LIMIT_EXCEEDED",
    status: 400,
    meaning: "The document repeats its fields so often that the server stopped checking it.",
    message: "The document repeats its fields too often to be checked.",
  },
  {
    code: "TOO_MANY_ERRORS",
    status: 400,
    meaning: "The document has more than ten errors. This error is the last in the list, and checking stops there.",
  },
  {
    code: "NESTING_LIMIT_EXCEEDED",
    status: 400,
    meaning: "Variables or extensions have lists and objects nested more than 20 deep.",
    message: `The variables or extensions of the request are nested deeper than ${mostNesting} lists and objects.`,
    hint: "No argument takes that: send what the schema declares.",
  },
  {
    code: "QUERY_TOO_COSTLY",
    status: 400,
    meaning:
      "The answer may cost more points or hold more nodes than the tier allows; `measure` says which of the two. The error also has the fields `requested` (the number asked for), `limit`, `over` (the difference) and `costliest` (the field of the query that costs most).",
  },
  {
    code: "ANSWER_TOO_LARGE",
    status: 400,
    meaning:
      "The answer has more bytes than the tier of the client allows; `most` gives the limit. The server stopped writing the answer when it reached the limit.",
  },
  {
    code: "TOO_MANY_AT_ONCE",
    status: 429,
    meaning:
      "The client already has as many requests in progress as it is allowed. Answers that it has not read yet count too.",
    message: "Too many requests of yours are under way.",
    hint: "Wait for answers, and read them, before you ask for more.",
    retryAfterSeconds: 1,
  },
  {
    code: "TOO_MANY_CONNECTIONS",
    status: 503,
    meaning: "The server has as many connections as it allows, in total or from this address.",
    message: "There are too many connections.",
    hint: "Close some, or use one for several requests.",
    retryAfterSeconds: 1,
  },
  {
    code: "SERVER_BUSY",
    status: 503,
    meaning: "The server was busy with other clients until the deadline passed; the operation was not started.",
    message: "Too many others are being answered; nothing was asked of the graph.",
    hint: "Try again.",
    retryAfterSeconds: 1,
  },
  {
    code: "PERSISTED_QUERY_HASH_MISMATCH",
    status: 400,
    meaning: "The hash that was sent with a document is not its SHA-256.",
    message: "The hash is not the SHA-256 of the document.",
  },
  {
    code: "PERSISTED_QUERY_NOT_FOUND",
    status: 200,
    meaning:
      "The server knows no document with this hash, or has dropped it. The protocol for persisted queries says that the client should then send the whole document.",
    // Some clients go by these words, which are the protocol's.
    message: "PersistedQueryNotFound",
  },
  {
    code: "UNAUTHENTICATED",
    status: 401,
    meaning:
      "The request has an `authorization` header, but not of the form `Bearer <key>` with a key that this server knows.",
    message: "The key is not known here.",
    hint: "Send one that the operator has given out as `authorization: Bearer <key>`, or no such header.",
  },
  {
    code: "HOST_NOT_ALLOWED",
    status: 403,
    meaning: "The request names a host that is not in ANTIPHONY_ALLOWED_HOSTS.",
    hint: "Ask the operator to add it to ANTIPHONY_ALLOWED_HOSTS.",
  },
  {
    code: "OPERATION_NOT_ALLOWED",
    status: 403,
    meaning: "This server answers stored operations only, and this is not one of them.",
    message: "Only operations that are stored on this server are answered.",
    hint: "Ask for one by its name in `operationName`, or by the SHA-256 of its text.",
  },
  {
    code: "NOT_FOUND",
    status: 404,
    meaning: "There is nothing at this address.",
    hint: "The API is at /graphql, GraphiQL at /graphiql, the explorer at /.",
  },
  {
    code: "METHOD_NOT_ALLOWED",
    status: 405,
    meaning: "The address exists, but does not accept this method; `Allow` lists the methods that it accepts.",
  },
  {
    code: "NOT_ACCEPTABLE",
    status: 406,
    meaning: "The header `accept` allows neither `application/graphql-response+json` nor `application/json`.",
    message: "Answers are JSON, and the request accepts none.",
    hint: "Send `accept: application/json`, `application/graphql-response+json`, or no such header.",
  },
  {
    code: "REQUEST_TIMEOUT",
    status: 408,
    meaning: "The whole request did not arrive in time.",
    message: "The request did not come in time.",
    hint: "Send it again on another connection.",
  },
  {
    code: "PRECONDITION_FAILED",
    status: 412,
    meaning: "A file of GraphiQL is not the version that `if-match` or `if-unmodified-since` asks for.",
    message: "The file has changed.",
  },
  {
    code: "BODY_TOO_LARGE",
    status: 413,
    meaning: "The body is larger than 100 000 bytes.",
    message: `The body is larger than ${bodyLimitBytes} bytes.`,
    hint: "Send long lists as variables, in several requests.",
  },
  {
    code: "URI_TOO_LONG",
    status: 414,
    meaning:
      "The address of the request is longer than 16 384 bytes, the limit for the address and the headers together.",
    message: `The address does not fit into ${requestHeadBytes} bytes.`,
    hint: "Send the query by POST.",
  },
  {
    code: "UNSUPPORTED_MEDIA_TYPE",
    status: 415,
    meaning:
      "The `content-type` of the body is not JSON, or the body is compressed, or is in a charset other than UTF-8.",
    message: "The body is of a media type that is not understood here.",
    hint: "Send JSON, with `content-type: application/json`.",
  },
  {
    code: "RANGE_NOT_SATISFIABLE",
    status: 416,
    meaning: "The `range` is beyond the end of a file of GraphiQL.",
    message: "The file is shorter than that.",
  },
  {
    code: "EXPECTATION_FAILED",
    status: 417,
    meaning: "The header `expect` asks for something other than `100-continue`.",
    message: "Nothing is expected of this server but `100-continue`.",
    hint: "Leave the header `expect` out.",
  },
  {
    code: "RATE_LIMITED",
    status: 429,
    meaning: "The client has spent its points. `Retry-After` says after how many seconds it has enough again.",
    hint: "Ask less often or for less, or ask the operator for a key.",
  },
  {
    code: "HEADERS_TOO_LARGE",
    status: 431,
    meaning: "The head of the request, its address and headers, is larger than 16 384 bytes.",
    message: `The headers do not fit into ${requestHeadBytes} bytes.`,
    hint: "Send fewer headers, or shorter ones.",
  },
  {
    code: "INTERNAL_SERVER_ERROR",
    status: 500,
    meaning: "The program has a fault. The response gives a request id; the log has the details under that id.",
    message: "Something went wrong on our side.",
    hint: "Try again; if it happens again, report the request id.",
  },
  {
    code: "ENGINE_UNAVAILABLE",
    status: 503,
    meaning: "The engine does not answer. `Retry-After` says when to try again.",
    retryAfterSeconds: 5,
  },
  {
    code: "QUERY_TIMEOUT",
    status: 503,
    meaning:
      "The answer took longer than the tier allows. Asking for less always helps; trying again later helps if the server was busy.",
    retryAfterSeconds: 10,
  },
] as const satisfies readonly RequestCode[];

/** The codes of that table. */
export type RequestCodeName = (typeof requestCodes)[number]["code"];

const byCode: ReadonlyMap<unknown, RequestCode> = new Map(requestCodes.map((row) => [row.code, row]));

/** What stands in the table about a code; `undefined` for one of a limit or of an argument. */
export function findCode(code: unknown): RequestCode | undefined {
  return byCode.get(code);
}

/** The status that fits an error's code. What the table does not have is the caller's to mend: 400. */
export function statusOf(code: unknown): number {
  return findCode(code)?.status ?? 400;
}
