import type { Steps } from "../../../base/scheduling/steps.js";
import { inBatches } from "../../../graph/sort/in-batches.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import { GrowableNumbers } from "../../shared/in-memory/growable-numbers.js";
import { isIdeograph, toGrams } from "./grams.js";
import type { IndexedText } from "./indexed-text.js";
import type { SearchIndex } from "./search-index.js";
import { sortItems } from "../../../graph/sort/sort-items.js";
import { namesApart, writtenTogether } from "./names-apart.js";
import { apartTerm, Vocabulary } from "./vocabulary.js";

/** The terms of all documents, numbered in the order in which they are first seen, until the whole vocabulary is known. */
export class FoundTerms {
  private readonly numbers = new Map<string, number>();
  /** By term the document in which it was seen last: once is enough for each. */
  private readonly seenIn: number[] = [];
  private readonly termOfPlace = new GrowableNumbers();
  private readonly places = new GrowableNumbers();
  private readonly titleTerms = new GrowableNumbers();
  private readonly titleStarts = new GrowableNumbers();

  constructor(private readonly pace: Pace) {}

  /** Adds the next document. */
  *add(document: number, { title, text }: Pick<IndexedText, "title" | "text">): Steps<void> {
    const titleTerms = splitTerms(title);
    this.titleStarts.push(this.titleTerms.length);
    for (const term of joinGrams(titleTerms)) this.titleTerms.push(this.note(term, document, 0));
    for (const term of lookedUp(titleTerms)) this.note(term, document, 0);
    for (const term of lookedUp(splitTerms(text))) {
      this.note(term, document, 1);
      if (this.pace.isUp()) yield;
    }
    if (this.pace.isUp(2 * titleTerms.length)) yield;
  }

  /** The terms in order, and where they stand. */
  *toIndex(): Steps<Pick<SearchIndex, "vocabulary" | "postings" | "titles">> {
    const { pace } = this;
    this.titleStarts.push(this.titleTerms.length);
    const terms = yield* sortItems([...this.numbers.keys()], byUnits, pace);
    const sorted = new Uint32Array(terms.length);
    for (const [number, term] of terms.entries()) {
      sorted[this.numbers.get(term) ?? 0] = number;
      if (pace.isUp(2)) yield;
    }
    yield* renumber(this.termOfPlace.values(), sorted, pace);
    yield* renumber(this.titleTerms.values(), sorted, pace);
    return {
      vocabulary: new Vocabulary(terms),
      postings: yield* groupByTerm(this.termOfPlace.values(), this.places.values(), terms.length, pace),
      titles: { starts: this.titleStarts.values().slice(), terms: this.titleTerms.values().slice() },
    };
  }

  private note(term: string, document: number, isBesideTitle: 0 | 1): number {
    let number = this.numbers.get(term);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(term, number);
    }
    if (this.seenIn[number] !== document) {
      this.seenIn[number] = document;
      this.termOfPlace.push(number);
      this.places.push(document * 2 + isBesideTitle);
    }
    return number;
  }
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function renumber(numbers: Uint32Array, sorted: Uint32Array, pace: Pace): Steps<void> {
  return inBatches(0, numbers.length, pace, (from, to) => {
    for (let at = from; at < to; at += 1) numbers[at] = sorted[numbers[at] ?? 0] ?? 0;
  });
}

/** A counting sort: each place goes to where those of its term begin, so that documents stay in order. */
function* groupByTerm(
  termOfPlace: Uint32Array,
  places: Uint32Array,
  termCount: number,
  pace: Pace,
): Steps<SearchIndex["postings"]> {
  const starts = new Uint32Array(termCount + 1);
  yield* inBatches(0, termOfPlace.length, pace, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const next = (termOfPlace[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  });
  yield* inBatches(0, termCount, pace, (from, to) => {
    for (let term = from; term < to; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  });
  const next = starts.slice();
  const grouped = new Uint32Array(places.length);
  yield* inBatches(0, termOfPlace.length, pace, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const term = termOfPlace[index] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      grouped[at] = places[index] ?? 0;
    }
  });
  return { starts, places: grouped };
}

function splitTerms(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}

function joinGrams(terms: readonly string[]): readonly string[] {
  if (!terms.some(isIdeograph)) return terms;
  return toGrams(terms).map(([first, last]) => terms.slice(first, last + 1).join(""));
}

/** Single characters can be looked up too, beside the pairs that they make; so can names that are written apart, beside their words. */
function lookedUp(terms: readonly string[]): readonly string[] {
  const grams = joinGrams(terms);
  const names = namesApart(terms).map((name) => apartTerm(writtenTogether(terms, name)));
  return [...terms, ...(grams === terms ? [] : grams), ...names];
}
