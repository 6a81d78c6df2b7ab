import type { RunOptions } from "../../engine/engine.js";
import { inTurns, type Turns } from "../../engine/turns.js";
import { didYouMean } from "./did-you-mean.js";
import { findHits, mostPoints } from "./find-hits.js";
import type { Hit, Hits } from "./hits.js";
import { narrowHits } from "./narrow-hits.js";
import { pickPage } from "./pick-page.js";
import { readQueryWords } from "./query-words.js";
import type { SearchIndex } from "./search-index.js";
import { correctedWords, soughtWords, type SoughtWord } from "./sought-words.js";

/** What was found for a query. */
export interface Found {
  readonly index: SearchIndex;
  readonly query: string;
  /** What the words were taken to stand for. */
  readonly words: readonly SoughtWord[];
  /** All hits that the filter lets through. */
  readonly hits: Hits;
  /** Points as the API gives them: above 0, at most 1. */
  readonly score: (hit: Hit) => number;
  readonly didYouMean: () => string | null;
}

/** How many words of a query are looked up between two turns of others: about a millisecond. */
const WORDS_A_TURN = 8;

/** Looks a query up. What its words stand for depends on the corpus alone, not on the filter, so that filters narrow and never widen.
 *  `filter` is a value of `SearchFilter`, or nothing.
 *  @throws EmptyQueryError, QueryTooLongError, QueryTimeoutError, QueryCancelledError */
export function ask(index: SearchIndex, query: string, filter: unknown, options: RunOptions = {}): Promise<Found> {
  return inTurns(options, WORDS_A_TURN, (turns) => askInTurns(index, query, filter, turns));
}

async function askInTurns(index: SearchIndex, query: string, filter: unknown, turns: Turns): Promise<Found> {
  const typed = readQueryWords(query);
  let words = await soughtWords(typed, index.vocabulary, turns);
  let all = findHits(index, words);
  if (all.documents.length === 0 && words.length > 0 && words.every(isKnown)) {
    words = await correctedWords(typed, index.vocabulary, turns);
    all = findHits(index, words);
  }
  const hits = narrowHits(index, all, filter);
  const most = mostPoints(typed.length);
  return {
    index,
    query,
    words,
    hits,
    score: ({ points }) => points / most,
    didYouMean: () => didYouMean(query, words, index, pickPage(index, hits, undefined, 1)[0]),
  };
}

function isKnown({ alternatives }: SoughtWord): boolean {
  return alternatives.length > 0;
}
