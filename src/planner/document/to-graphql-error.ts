import { GraphQLError } from "graphql";
import { CodedError } from "../../base/coded-error.js";
import { BadArgumentError, BadVariablesError, OperationMissingError } from "../errors.js";

/** What a client is told of an error: one GraphQL error each, with a code; addresses and statements stay in `originalError`, for the log.
 *  `key` is the root field that it happened in. */
export function toGraphQLErrors(error: unknown, key?: string): readonly GraphQLError[] {
  if (error instanceof GraphQLError) return [error];
  if (error instanceof BadVariablesError)
    // What stands nowhere in the document says that no more were looked for.
    return error.errors.map(({ message, nodes }) =>
      withCode(message, nodes === undefined ? "TOO_MANY_ERRORS" : error.code, { nodes }),
    );
  const path = key === undefined ? undefined : [key];
  const originalError = error instanceof Error ? error : new Error(String(error));
  if (error instanceof BadArgumentError) {
    const { message, hint, code, argument } = error;
    return [new GraphQLError(`${message} ${hint}`, { path, originalError, extensions: { code, argument } })];
  }
  if (error instanceof OperationMissingError)
    return [new GraphQLError(`${error.message} ${error.hint}`, { originalError, extensions: { code: error.code } })];
  const code = error instanceof CodedError ? error.code : "";
  const known = sayable[code];
  if (known === undefined) return [new GraphQLError("Unexpected error.", { path, originalError })];
  return [new GraphQLError(known, { path, originalError, extensions: { code } })];
}

/** What clients are told of an engine's errors. All others are unexpected to them. */
const sayable: Readonly<Record<string, string>> = {
  QUERY_TIMEOUT: "The query passed its deadline. Ask for fewer nodes, a shallower selection or a smaller page.",
  QUERY_CANCELLED: "The query was given up because nobody was waiting for it any more.",
  QUERY_TOO_LARGE: "The query needs more memory than the engine allows. Ask for fewer nodes at once.",
  ENGINE_UNAVAILABLE: "The corpus cannot be reached right now. Try again in a moment.",
};

function withCode(message: string, code: string, { nodes }: Pick<GraphQLError, "nodes">): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: { code } });
}
