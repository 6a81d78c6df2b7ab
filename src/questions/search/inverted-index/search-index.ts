import { bisect } from "../../../base/bisect.js";
import type { KnownBounds } from "../../../rules/dates/bounds/known-bounds.js";
import type { TermRange, Vocabulary } from "./vocabulary.js";

/** What search knows of one node beside its words. */
export interface SearchDocument extends KnownBounds {
  readonly id: string;
  /** What sort of thing it is: a term of `SearchKind`. */
  readonly kind: string;
  readonly language: string | null;
  /** The year that it is counted under; `null` for what has no dates at all. */
  readonly year: string | null;
  /** Puts equal hits in order; what has no date comes last. */
  readonly dateKey: string;
}

/** One property of all documents, as numbers: `values[codes[document]]`. */
export interface Column {
  readonly values: readonly (string | null)[];
  readonly codes: Uint16Array;
}

/** Every searchable node of one version of the corpus, with its words, as numbers: about 4 bytes for each different word of a node, 4 for each
 *  word of its title, and some 200 for the node itself. */
export interface SearchIndex {
  readonly version: string;
  /** In the order of date, then id; a document's number is its place. */
  readonly documents: readonly SearchDocument[];
  /** What hits are counted by. */
  readonly columns: Readonly<Record<"kind" | "language" | "year", Column>>;
  readonly vocabulary: Vocabulary;
  /** By term: from `starts[term]` to `starts[term + 1]` the documents that have it, in order, as `document * 2`, plus 1 if no title has it. */
  readonly postings: { readonly starts: Uint32Array; readonly places: Uint32Array };
  /** By what may be typed for an identifier (`typedIdentifiers`) the documents that are listed under it, in order. */
  readonly identifiers: ReadonlyMap<string, readonly number[]>;
  /** By document: from `starts[document]` to `starts[document + 1]` the terms of its title in their order. */
  readonly titles: { readonly starts: Uint32Array; readonly terms: Uint32Array };
}

/** How many places there are in a range of terms: what it costs to look through them. */
export function placesIn({ postings: { starts } }: SearchIndex, { from, to }: TermRange): number {
  return (starts[to] ?? 0) - (starts[from] ?? 0);
}

/** The first of these terms that stands in the document; `undefined` if none does. */
export function findTermIn(index: SearchIndex, { from, to }: TermRange, document: number): number | undefined {
  const { starts, places } = index.postings;
  for (let term = from; term < to; term++) {
    const end = starts[term + 1] ?? 0;
    const at = bisect(starts[term] ?? 0, end, (place) => (places[place] ?? 0) >>> 1 >= document);
    if (at < end && (places[at] ?? 0) >>> 1 === document) return term;
  }
  return undefined;
}

/** What documents are put in order by. */
export type DocumentOrder = Pick<SearchDocument, "dateKey" | "id">;

/** The order of documents: oldest first. */
export function compareDocuments(a: DocumentOrder, b: DocumentOrder): number {
  if (a.dateKey !== b.dateKey) return a.dateKey < b.dateKey ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
