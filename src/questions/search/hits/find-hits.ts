import type { Steps } from "../../../base/scheduling/steps.js";
import { inBatches } from "../../../graph/sort/in-batches.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import { GrowableNumbers } from "../../shared/in-memory/growable-numbers.js";
import { noHits, type Hits } from "./hits.js";
import { placesIn, type SearchIndex } from "../inverted-index/search-index.js";
import type { Likeness, SoughtWord } from "../words/sought-words.js";

/** What a word is worth if a title has it, and if only other text has it. */
const worth: Readonly<Record<Likeness, readonly [title: number, text: number]>> = {
  exact: [100, 50],
  together: [95, 48],
  apart: [95, 48],
  completed: [90, 45],
  apartAndCompleted: [80, 40],
  corrected: [70, 35],
  correctedAndCompleted: [60, 30],
};

/** Titles that begin with the query, or have it in one piece, come before others in which the same words were found. */
const AT_START = 2;
const IN_ONE_PIECE = 1;
/** Then titles with fewer other words; more than so many count as so many. */
const MOST_SPARE_WORDS = 255;
const MOST_FOR_TITLE = (AT_START + 1) * (MOST_SPARE_WORDS + 1) - 1;

/** The points of a document whose title is the query. */
export function mostPoints(wordCount: number): number {
  return worth.exact[0] * wordCount * (MOST_FOR_TITLE + 1) + MOST_FOR_TITLE;
}

/** The documents in which every word was found, as one of its alternatives. Costs about 10 ns for each place of the rarest word, 5 for each of the others. */
export function* findHits(index: SearchIndex, words: readonly SoughtWord[], pace: Pace): Steps<Hits> {
  if (words.length === 0 || words.some(({ alternatives }) => alternatives.length === 0)) return noHits;
  const found = new Found(index);
  // The rarest word first: the others have only to look at what it leaves.
  const byCost = words.map((word) => ({ word, cost: costOf(index, word) })).sort((a, b) => a.cost - b.cost);
  for (const { word } of byCost) yield* found.narrow(word, pace);
  const { documents } = found;
  const points = new Uint32Array(documents.length);
  yield* inBatches(0, documents.length, pace, (from, to) => {
    for (let place = from; place < to; place += 1) points[place] = pointsOf(documents[place] ?? 0, found, index, words);
  });
  return { documents, points };
}

function pointsOf(document: number, found: Found, index: SearchIndex, words: readonly SoughtWord[]): number {
  const total = (found.worth[document] ?? 0) * (MOST_FOR_TITLE + 1);
  return found.inTitle[document] === words.length ? total + titlePoints(index, words, document) : total;
}

function costOf(index: SearchIndex, { alternatives }: SoughtWord): number {
  return alternatives.reduce((sum, range) => sum + placesIn(index, range), 0);
}

/** The documents that are left, and what has been found in them. */
class Found {
  documents = new Uint32Array();
  readonly worth: Uint16Array;
  /** By document how many of the words its title has. */
  readonly inTitle: Uint8Array;
  /** By document how many of the words it has. */
  private readonly had: Uint8Array;
  /** By document the worth of the word that is looked for now. */
  private readonly best: Uint8Array;
  private wordCount = 0;

  constructor(private readonly index: SearchIndex) {
    const size = index.documents.length;
    this.worth = new Uint16Array(size);
    this.inTitle = new Uint8Array(size);
    this.had = new Uint8Array(size);
    this.best = new Uint8Array(size);
  }

  /** Leaves those that have this word too. */
  *narrow(word: SoughtWord, pace: Pace): Steps<void> {
    const most = this.wordCount === 0 ? this.index.documents.length : this.documents.length;
    const left = new GrowableNumbers(Math.min(most, costOf(this.index, word)));
    const { starts } = this.index.postings;
    for (const { likeness, from, to } of word.alternatives)
      yield* inBatches(starts[from] ?? 0, starts[to] ?? 0, pace, (start, end) => this.look(likeness, start, end, left));
    const documents = left.values();
    yield* inBatches(0, documents.length, pace, (from, to) => {
      for (let place = from; place < to; place += 1) this.keep(documents[place] ?? 0);
    });
    this.documents = documents;
    this.wordCount += 1;
  }

  /* Plain loops: this runs for every place of a word. */
  private look(likeness: Likeness, start: number, end: number, left: GrowableNumbers): void {
    const { places } = this.index.postings;
    const [title, text] = worth[likeness];
    for (let at = start; at < end; at++) {
      const place = places[at] ?? 0;
      const document = place >>> 1;
      const value = place & 1 ? text : title;
      const had = this.had[document];
      if (had === this.wordCount) {
        this.had[document] = had + 1;
        this.best[document] = value;
        left.push(document);
      } else if (had === this.wordCount + 1 && value > (this.best[document] ?? 0)) this.best[document] = value;
    }
  }

  private keep(document: number): void {
    const value = this.best[document] ?? 0;
    this.worth[document] = (this.worth[document] ?? 0) + value;
    if (value > worth.exact[1]) this.inTitle[document] = (this.inTitle[document] ?? 0) + 1;
  }
}

function titlePoints(index: SearchIndex, words: readonly SoughtWord[], document: number): number {
  const start = index.titles.starts[document] ?? 0;
  const end = index.titles.starts[document + 1] ?? 0;
  const spare = Math.min(MOST_SPARE_WORDS, Math.max(0, end - start - words.length));
  return positionPoints(index.titles.terms, start, end, words) * (MOST_SPARE_WORDS + 1) + MOST_SPARE_WORDS - spare;
}

/* Plain loops here too: for every hit. */
function positionPoints(terms: Uint32Array, start: number, end: number, words: readonly SoughtWord[]): number {
  for (let place = start; place + words.length <= end; place++) {
    let matching = 0;
    while (matching < words.length && isOneOf(words[matching], terms[place + matching] ?? 0)) matching++;
    if (matching === words.length) return place === start ? AT_START : IN_ONE_PIECE;
  }
  return 0;
}

function isOneOf(word: SoughtWord | undefined, term: number): boolean {
  for (const { from, to } of word?.alternatives ?? []) if (from <= term && term < to) return true;
  return false;
}
