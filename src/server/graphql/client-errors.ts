import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Limit } from "../limits/limit.js";
import { isTokenLimitError } from "../limits/tokens.js";
import type { RequestContext } from "./request-context.js";

/** The HTTP status of an answer without data, by the code of its first error. Any other code is the caller's to mend: 400. */
const statuses: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  SERVER_BUSY: 503,
  ENGINE_UNAVAILABLE: 503,
  ENGINE_BUSY: 503,
  QUERY_TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/** The status that fits an error's code. */
export function statusOf(code: unknown): number {
  return (typeof code === "string" ? statuses[code] : undefined) ?? 400;
}

/** What a client may see of something that was thrown while answering: an error with a code as it is, anything else as a request id
 *  under which the log has the rest. */
export function toClientError(thrown: unknown, { requestId, log }: RequestContext): GraphQLError {
  const error = thrown instanceof GraphQLError ? thrown : undefined;
  const cause = error?.originalError ?? thrown;
  if (error !== undefined && typeof error.extensions.code === "string") {
    if (statusOf(error.extensions.code) >= 500) log.warn({ err: cause, requestId }, "An operation failed");
    return error;
  }
  log.error({ err: cause, requestId }, "An operation failed unexpectedly");
  return new GraphQLError("Something went wrong on our side.", {
    ...(error?.path && { path: error.path }),
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId, hint: "Try again; if it stays, report the request id." },
  });
}

/** Gives Apollo Server's own errors our codes, and lets nothing through that has none. For its `formatError`. */
export function createErrorFormatter(
  tokens: Limit,
): (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError {
  return (formatted, thrown) => {
    const { message, locations, path, extensions } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (!(thrown instanceof GraphQLError))
      return { message: "Something went wrong on our side.", extensions: internal };
    if (isTokenLimitError(thrown)) {
      const { code, most } = tokens;
      return { message: `The document has more than ${most} tokens.`, extensions: { code, most } };
    }
    return uncoded[message] ?? { message, ...place, extensions: { ...extensions, ...codeOfRule(thrown) } };
  };
}

/** What Apollo Server and graphql-js say without a code, and what we say instead. */
const uncoded: Readonly<Record<string, GraphQLFormattedError>> = {
  // graphql-js gives up on comparing fields that might have to be merged, past a budget of its own.
  "Validation aborted.": {
    message: "The document repeats its fields too often to be checked.",
    extensions: { code: "REPETITION_LIMIT_EXCEEDED" },
  },
  "provided sha does not match query": {
    message: "The hash is not the SHA-256 of the document.",
    extensions: { code: "PERSISTED_QUERY_HASH_MISMATCH" },
  },
  "Unsupported persisted query version": {
    message: "Persisted queries are of version 1.",
    extensions: { code: "BAD_REQUEST" },
  },
};

const internal = { code: "INTERNAL_SERVER_ERROR" };

/** Apollo Server gives all that a validation rule reports one code; the rule's own is on the original. */
function codeOfRule({ originalError }: GraphQLError): { readonly code?: string } {
  const code = originalError instanceof GraphQLError ? originalError.extensions.code : undefined;
  return typeof code === "string" ? { code } : {};
}
