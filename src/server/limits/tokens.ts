import type { GraphQLError } from "graphql";
import type { Limit } from "./limit.js";

/** The parser stops at this many, so that a huge document costs next to nothing. */
export function limitTokens(most: number): Limit {
  return {
    code: "TOKEN_LIMIT_EXCEEDED",
    most,
    meaning: "Words and signs in the document. The parser stops there, so that a huge document costs next to nothing.",
  };
}

/** True for what graphql-js' parser throws at `maxTokens`; it has no code of its own. */
export function isTokenLimitError(error: GraphQLError): boolean {
  return error.message.startsWith("Syntax Error: Document contains more that ");
}
