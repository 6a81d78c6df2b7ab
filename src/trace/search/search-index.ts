import type { SearchKindName } from "../../domain/search-kind.js";
import type { TermRange, Vocabulary } from "./vocabulary.js";

/** What search knows of one node beside its words. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: SearchKindName;
  readonly language: string | null;
  readonly isDated: boolean;
  /** First and last day of its date; `null` where open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The year that it is counted under; `null` for what has no dates at all. */
  readonly year: string | null;
  /** Puts equal hits in order; what has no date comes last. */
  readonly dateKey: string;
}

/**
 * Every searchable node of one version of the corpus, with its words, as numbers. About 250 bytes for each word that an average node has
 * would be its texts; this is 4 for a word and its node, and 4 for each word of a title.
 */
export interface SearchIndex {
  readonly version: string;
  /** In the order of date, then id; a document's number is its place. */
  readonly documents: readonly SearchDocument[];
  readonly vocabulary: Vocabulary;
  /** By term: from `starts[term]` to `starts[term + 1]` the documents that have it, in order, as `document * 2`, plus 1 where no title has it. */
  readonly postings: { readonly starts: Uint32Array; readonly places: Uint32Array };
  /** By document: from `starts[document]` to `starts[document + 1]` the terms of its title in their order. */
  readonly titles: { readonly starts: Uint32Array; readonly terms: Uint32Array };
}

/** How many places there are in a range of terms: what it costs to look through them. */
export function placesIn({ postings: { starts } }: SearchIndex, { from, to }: TermRange): number {
  return (starts[to] ?? 0) - (starts[from] ?? 0);
}

/** Whether one of the terms stands in the document, and which. */
export function findTermIn(index: SearchIndex, { from, to }: TermRange, document: number): number | undefined {
  for (let term = from; term < to; term++) {
    const { starts, places } = index.postings;
    let low = starts[term] ?? 0;
    let high = starts[term + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[middle] ?? 0) >>> 1 < document) low = middle + 1;
      else high = middle;
    }
    if (low < (starts[term + 1] ?? 0) && (places[low] ?? 0) >>> 1 === document) return term;
  }
  return undefined;
}

/** The order of documents. */
export function compareDocuments(a: DocumentOrder, b: DocumentOrder): number {
  if (a.dateKey !== b.dateKey) return a.dateKey < b.dateKey ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** What documents are put in order by. */
export type DocumentOrder = Pick<SearchDocument, "dateKey" | "id">;
