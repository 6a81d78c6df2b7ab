import { isIdeograph, toGrams } from "./grams.js";
import { GrowingNumbers } from "../growing-numbers.js";
import { compareDocuments, type Column, type SearchDocument, type SearchIndex } from "./search-index.js";
import { Vocabulary } from "./vocabulary.js";

/** A document with its words: folded terms with blanks between, as the corpus writes them. */
export interface IndexedText {
  readonly document: SearchDocument;
  readonly title: string;
  /** The words of the title may stand here again. */
  readonly text: string;
}

/** After so many documents the program gets on with what else it has to do. */
const DOCUMENTS_AT_A_TIME = 1_000;

/** An index over the texts. Takes about 10 microseconds for each of them, with breaks for others. */
export async function buildIndex(version: string, texts: readonly IndexedText[]): Promise<SearchIndex> {
  const sorted = [...texts].sort((a, b) => compareDocuments(a.document, b.document));
  const found = new FoundTerms();
  for (const [number, text] of sorted.entries()) {
    if (number % DOCUMENTS_AT_A_TIME === 0) await pause();
    found.add(number, text);
  }
  const documents = sorted.map(({ document }) => document);
  const columns = {
    kind: toColumn(documents, ({ kind }) => kind),
    language: toColumn(documents, ({ language }) => language),
    year: toColumn(documents, ({ year }) => year),
  };
  return { version, documents, columns, ...found.toIndex() };
}

function toColumn(documents: readonly SearchDocument[], valueOf: (document: SearchDocument) => string | null): Column {
  const codes = new Map<string | null, number>();
  const column = Uint16Array.from(documents, (document) => {
    const value = valueOf(document);
    const code = codes.get(value) ?? codes.size;
    codes.set(value, code);
    return code;
  });
  return { values: [...codes.keys()], codes: column };
}

/** The terms of all documents, numbered in the order in which they are first seen, until the whole vocabulary is known. */
class FoundTerms {
  private readonly numbers = new Map<string, number>();
  /** By term the document in which it was seen last: once is enough for each. */
  private readonly seenIn: number[] = [];
  private readonly termOfPlace = new GrowingNumbers();
  private readonly places = new GrowingNumbers();
  private readonly titleTerms = new GrowingNumbers();
  private readonly titleStarts = new GrowingNumbers();

  add(document: number, { title, text }: IndexedText): void {
    const titleTerms = splitTerms(title);
    this.titleStarts.push(this.titleTerms.length);
    for (const term of joinGrams(titleTerms)) this.titleTerms.push(this.note(term, document, 0));
    for (const term of withPairs(titleTerms)) this.note(term, document, 0);
    for (const term of withPairs(splitTerms(text))) this.note(term, document, 1);
  }

  toIndex(): Pick<SearchIndex, "vocabulary" | "postings" | "titles"> {
    this.titleStarts.push(this.titleTerms.length);
    const terms = [...this.numbers.keys()].sort();
    const sorted = new Uint32Array(terms.length);
    for (const [number, term] of terms.entries()) sorted[this.numbers.get(term) ?? 0] = number;
    const renumber = (numbers: Uint32Array) => numbers.map((number) => sorted[number] ?? 0);
    return {
      vocabulary: new Vocabulary(terms),
      postings: groupByTerm(renumber(this.termOfPlace.values()), this.places.values(), terms.length),
      titles: { starts: this.titleStarts.values(), terms: renumber(this.titleTerms.values()) },
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

/** A counting sort: each place goes to where those of its term begin, so that documents stay in order. */
function groupByTerm(termOfPlace: Uint32Array, places: Uint32Array, termCount: number): SearchIndex["postings"] {
  const starts = new Uint32Array(termCount + 1);
  for (const term of termOfPlace) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const grouped = new Uint32Array(places.length);
  for (const [index, term] of termOfPlace.entries()) {
    const at = next[term] ?? 0;
    next[term] = at + 1;
    grouped[at] = places[index] ?? 0;
  }
  return { starts, places: grouped };
}

function splitTerms(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}

function joinGrams(terms: readonly string[]): readonly string[] {
  if (!terms.some(isIdeograph)) return terms;
  return toGrams(terms).map(([first, last]) => terms.slice(first, last + 1).join(""));
}

/** Single characters can be looked up too, beside the pairs that they make. */
function withPairs(terms: readonly string[]): readonly string[] {
  const grams = joinGrams(terms);
  return grams === terms ? terms : [...terms, ...grams];
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
