import type { TextRange } from "../../../rules/text/fold-text.js";
import { locateTerms } from "../../../rules/text/locate-terms.js";
import { EmptyQueryError, QueryTooLongError } from "../errors.js";
import { isIdeograph, toGrams } from "../inverted-index/grams.js";

/** One word of a query, or two characters of a script without blanks. */
export interface QueryWord {
  readonly term: string;
  /** Where it stands in the query as it was given. */
  readonly range: TextRange;
  /** True for the last word, which may have been typed only in part. */
  readonly isLast: boolean;
  /** True for what is never completed or corrected. */
  readonly isIdeographic: boolean;
}

/** The most words that a query may have. */
export const MOST_WORDS = 100;

/** The words of a query in order; signs between them are no words, whatever they mean elsewhere. `[]` if it has signs only.
 *  @throws EmptyQueryError, QueryTooLongError */
export function readQueryWords(query: string): readonly QueryWord[] {
  if (query.trim() === "") throw new EmptyQueryError("query");
  const located = locateTerms(query);
  if (located.length > MOST_WORDS) throw new QueryTooLongError("query", located.length, MOST_WORDS);
  const terms = located.map(({ term }) => term);
  return toGrams(terms, (place) => located[place]?.isAdjacent === true).map(([first, last]) => ({
    term: terms.slice(first, last + 1).join(""),
    range: { start: located[first]?.range.start ?? 0, end: located[last]?.range.end ?? 0 },
    isLast: last === terms.length - 1,
    isIdeographic: isIdeograph(terms[first]),
  }));
}
