import type { Limit } from "./limit.js";

/** The parser stops at this many, so that a huge document costs next to nothing. */
export function limitTokens(most: number): Limit {
  return {
    code: "TOKEN_LIMIT_EXCEEDED",
    most,
    meaning: "Words and signs in the document. The parser stops there, so that a huge document costs next to nothing.",
  };
}
