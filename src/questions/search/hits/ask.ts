import { once } from "../../../base/once.js";
import type { Steps } from "../../../base/scheduling/steps.js";
import type { RunOptions } from "../../../base/scheduling/deadline.js";
import { finishYielding } from "../../../base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../../base/scheduling/pace.js";
import { typedIdentifiers } from "../../../rules/text/identifier-key.js";
import { didYouMean, isAsTyped } from "../words/did-you-mean.js";
import { findHits, mostPoints } from "./find-hits.js";
import { filterHits, type Hit, type Hits } from "./hits.js";
import { narrowHits } from "./narrow-hits.js";
import { pickPage } from "./pick-page.js";
import { readQueryWords } from "../words/query-words.js";
import type { SearchIndex } from "../inverted-index/search-index.js";
import { correctedWords, soughtWords, type SoughtWord } from "../words/sought-words.js";

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

/** Looks a query up. What its words stand for depends on the corpus alone, not on the filter, so that filters narrow and never widen.
 *  `filter` is a value of `SearchFilter`, or nothing.
 *  @throws EmptyQueryError, QueryTooLongError, QueryTimeoutError, QueryCancelledError */
export function ask(index: SearchIndex, query: string, filter: unknown, options: RunOptions = {}): Promise<Found> {
  return finishYielding(askInSteps(index, query, filter), options);
}

function* askInSteps(index: SearchIndex, query: string, filter: unknown, pace = new Pace()): Steps<Found> {
  const typed = readQueryWords(query);
  const listed = listedUnder(index, query);
  let words = yield* soughtWords(typed, index.vocabulary, pace);
  let all = yield* findHits(index, words, pace);
  if (all.documents.length === 0 && listed.length === 0 && words.length > 0 && words.every(isKnown)) {
    words = yield* correctedWords(typed, index.vocabulary, pace);
    all = yield* findHits(index, words, pace);
  }
  const most = mostPoints(typed.length);
  const hits = yield* narrowHits(index, yield* ahead(all, listed, most + 1, pace), filter, pace);
  const [best] = listed.length > 0 || words.every(isAsTyped) ? [] : yield* pickPage(index, hits, undefined, 1, pace);
  return {
    index,
    query,
    words,
    hits,
    score: ({ points }) => Math.min(1, points / most),
    didYouMean: once(() => didYouMean(query, words, index, best)),
  };
}

function listedUnder({ identifiers }: SearchIndex, query: string): readonly number[] {
  const documents = typedIdentifiers(query).flatMap((form) => identifiers.get(form) ?? []);
  return [...new Set(documents)].sort((a, b) => a - b);
}

/* What is listed under the query as an identifier comes before all in which its words stand. */
function* ahead(hits: Hits, documents: readonly number[], points: number, pace: Pace): Steps<Hits> {
  if (documents.length === 0) return hits;
  const first = new Set(documents);
  const others = yield* filterHits(hits, (document) => !first.has(document), pace);
  return {
    documents: Uint32Array.from([...documents, ...others.documents]),
    points: Uint32Array.from([...documents.map(() => points), ...others.points]),
  };
}

function isKnown({ alternatives }: SoughtWord): boolean {
  return alternatives.length > 0;
}
