import { GraphQLError, Lexer, Source, TokenKind } from "graphql";
import type { Limit } from "../limit.js";

const code = "TOKEN_LIMIT_EXCEEDED";

/** Counted before the document is parsed, so that a huge one costs next to nothing. */
export function limitTokens(most: number): Limit {
  return {
    code,
    most,
    meaning:
      "Tokens in the document: words and punctuation. They are counted first, and counting stops at the limit, so a huge document costs almost nothing.",
  };
}

/** What is wrong with a text of more tokens; `undefined` if there are no more, or if an earlier one cannot be read: that is the parser's to say. */
export function findTokenExcess(text: string, most: number): GraphQLError | undefined {
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; count <= most; count += 1) if (lexer.advance().kind === TokenKind.EOF) return undefined;
  } catch {
    return undefined;
  }
  return new GraphQLError(`The document has more than ${most} tokens.`, { extensions: { code, most } });
}
