import { Lexer, TokenKind, type GraphQLError, type Source } from "graphql";

/** True for what graphql-js' parser throws at `maxTokens`. It has no code of its own; but no other error of the parser stands at a token
 *  after the last that is allowed. */
export function isPastTokens({ source, positions }: GraphQLError, most: number): boolean {
  const [position] = positions ?? [];
  return source !== undefined && position !== undefined && startOfToken(most + 1, source) === position;
}

/** Where the token with this number begins; `undefined` where the document has fewer, or no more that can be read. */
function startOfToken(number: number, source: Source): number | undefined {
  const lexer = new Lexer(source);
  try {
    for (let count = 0; count < number; count += 1) if (lexer.advance().kind === TokenKind.EOF) return undefined;
    return lexer.token.start;
  } catch {
    return undefined;
  }
}
