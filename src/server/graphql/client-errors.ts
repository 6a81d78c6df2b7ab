import { GraphQLError } from "graphql";
import { findCode, statusOf } from "../http/request-codes.js";
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

const internal = { code: "INTERNAL_SERVER_ERROR" } as const;
