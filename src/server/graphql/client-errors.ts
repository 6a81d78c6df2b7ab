import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Limit } from "../limits/limit.js";
import { findCode, statusOf, type RequestCodeName } from "../request-codes.js";
import { isPastTokens } from "./past-tokens.js";
import type { RequestContext } from "./request-context.js";

/** What a client may see of something that was thrown while answering: an error with a code as it is, anything else as a request id
 *  under which the log has the rest. */
export function toClientError(thrown: unknown, { requestId, client, errorLog }: RequestContext): GraphQLError {
  const error = thrown instanceof GraphQLError ? thrown : undefined;
  const cause = error?.originalError ?? thrown;
  const report = (code: string): void => errorLog.add({ client: client.id, requestId, code, error: cause });
  if (error !== undefined && typeof error.extensions.code === "string") {
    if (statusOf(error.extensions.code) >= 500) report(error.extensions.code);
    return error;
  }
  report(internal.code);
  const { message = "", hint } = findCode(internal.code) ?? {};
  return new GraphQLError(message, {
    ...(error?.path && { path: error.path }),
    extensions: { ...internal, requestId, hint },
  });
}

/** Gives Apollo Server's own errors our codes, and lets nothing through that has none. For its `formatError`. */
export function createErrorFormatter(
  tokens: Limit,
): (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError {
  return (formatted, thrown) => {
    const { message, locations, path, extensions } = formatted;
    if (!(thrown instanceof GraphQLError))
      return { message: findCode(internal.code)?.message ?? "", extensions: internal };
    if (isPastTokens(thrown, tokens.most)) {
      const { code, most } = tokens;
      return { message: `The document has more than ${most} tokens.`, extensions: { code, most } };
    }
    const code = codeOfRule(thrown) ?? codeOfStatus(thrown) ?? extensions?.["code"];
    return { message, ...(locations && { locations }), ...(path && { path }), extensions: { ...extensions, code } };
  };
}

const internal = { code: "INTERNAL_SERVER_ERROR" } as const;

/** Apollo Server gives all that a validation rule reports one code; the rule's own is on the original. */
function codeOfRule({ originalError }: GraphQLError): string | undefined {
  const code = originalError instanceof GraphQLError ? originalError.extensions.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Apollo Server calls a request bad and means its method or its media type; the status says which. */
function codeOfStatus({ extensions: { code, http } }: GraphQLError): RequestCodeName | undefined {
  if (code !== "BAD_REQUEST" || typeof http !== "object" || http === null || !("status" in http)) return undefined;
  return http.status === 405 ? "METHOD_NOT_ALLOWED" : http.status === 415 ? "UNSUPPORTED_MEDIA_TYPE" : undefined;
}
