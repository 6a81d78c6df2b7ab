import { placesIn, type SearchIndex } from "./search-index.js";
import type { Likeness, SoughtWord } from "./sought-words.js";

/** A document in which all words were found. */
export interface Hit {
  readonly document: number;
  /** The more, the better it fits. */
  readonly points: number;
}

/** What a word is worth where a title has it, and where only other text has it. */
const worth: Readonly<Record<Likeness, readonly [title: number, text: number]>> = {
  exact: [100, 50],
  completed: [90, 45],
  corrected: [70, 35],
  correctedAndCompleted: [60, 30],
};

/** Titles that begin with the query, or have it in one piece, come before others in which the same words were found. */
const AT_START = 2;
const IN_ONE_PIECE = 1;
/** Then shorter titles: up to so many words that the query has not. */
const MOST_SPARE_WORDS = 255;
const MOST_FOR_TITLE = (AT_START + 1) * (MOST_SPARE_WORDS + 1) - 1;

/** The points of a document whose title is the query. */
export function mostPoints(wordCount: number): number {
  return worth.exact[0] * wordCount * (MOST_FOR_TITLE + 1) + MOST_FOR_TITLE;
}

/** The documents in which every word was found, as one of its alternatives; in no order. Costs about 5 ns for each place of each word. */
export function findHits(index: SearchIndex, words: readonly SoughtWord[]): readonly Hit[] {
  if (words.length === 0 || words.some(({ alternatives }) => alternatives.length === 0)) return [];
  const found = new Found(index);
  // The rarest word first: the others have only to look at what it leaves.
  const byCost = words.map((word) => ({ word, cost: costOf(index, word) })).sort((a, b) => a.cost - b.cost);
  for (const { word } of byCost) found.narrow(word);
  return found.documents.map((document) => {
    const total = found.worth[document] ?? 0;
    const isAllInTitle = found.inTitle[document] === words.length;
    return {
      document,
      points: total * (MOST_FOR_TITLE + 1) + (isAllInTitle ? titlePoints(index, words, document) : 0),
    };
  });
}

function costOf(index: SearchIndex, { alternatives }: SoughtWord): number {
  return alternatives.reduce((sum, range) => sum + placesIn(index, range), 0);
}

/** The documents that are left, and what has been found in them. */
class Found {
  documents: number[] = [];
  readonly worth: Uint16Array;
  readonly inTitle: Uint8Array;
  /** By document how many words it has had, the present one included. */
  private readonly wordsHad: Uint8Array;
  private readonly best: Uint8Array;
  private wordCount = 0;

  constructor(private readonly index: SearchIndex) {
    const size = index.documents.length;
    this.worth = new Uint16Array(size);
    this.inTitle = new Uint8Array(size);
    this.wordsHad = new Uint8Array(size);
    this.best = new Uint8Array(size);
  }

  /** Leaves those that have this word too. */
  narrow({ alternatives }: SoughtWord): void {
    const { starts, places } = this.index.postings;
    const { wordsHad, best, wordCount: before } = this;
    const found: number[] = [];
    for (const { likeness, from, to } of alternatives) {
      const end = starts[to] ?? 0;
      for (let at = starts[from] ?? 0; at < end; at++) {
        const place = places[at] ?? 0;
        const document = place >>> 1;
        const had = wordsHad[document];
        if (had !== before && had !== before + 1) continue;
        const value = worth[likeness][(place & 1) as 0 | 1];
        if (had === before) {
          wordsHad[document] = before + 1;
          best[document] = value;
          found.push(document);
        } else if (value > (best[document] ?? 0)) best[document] = value;
      }
    }
    for (const document of found) this.keep(document, best[document] ?? 0);
    this.documents = found;
    this.wordCount += 1;
  }

  private keep(document: number, value: number): void {
    this.worth[document] = (this.worth[document] ?? 0) + value;
    if (value > worth.exact[1]) this.inTitle[document] = (this.inTitle[document] ?? 0) + 1;
  }
}

function titlePoints({ titles }: SearchIndex, words: readonly SoughtWord[], document: number): number {
  const start = titles.starts[document] ?? 0;
  const end = titles.starts[document + 1] ?? 0;
  const spare = Math.min(MOST_SPARE_WORDS, Math.max(0, end - start - words.length));
  const isAt = (place: number) => words.every((word, index) => isOneOf(word, titles.terms[place + index] ?? -1));
  let position = isAt(start) ? AT_START : 0;
  for (let place = start + 1; position === 0 && place + words.length <= end; place++)
    if (isAt(place)) position = IN_ONE_PIECE;
  return position * (MOST_SPARE_WORDS + 1) + MOST_SPARE_WORDS - spare;
}

function isOneOf({ alternatives }: SoughtWord, term: number): boolean {
  return alternatives.some(({ from, to }) => from <= term && term < to);
}
