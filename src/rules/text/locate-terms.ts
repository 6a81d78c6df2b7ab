import { foldWithOffsets, searchTerms, type TextRange } from "./fold-text.js";

/** A search term of a text with its place. */
export interface LocatedTerm {
  readonly term: string;
  /** Where it stands in the text as it was given. */
  readonly range: TextRange;
  /** True if nothing stands between it and the term before. */
  readonly isAdjacent: boolean;
}

/** The search terms of a text in order, each with its place in it. */
export function locateTerms(text: string): readonly LocatedTerm[] {
  const { folded, originalRange } = foldWithOffsets(text);
  let position = 0;
  return searchTerms(folded).map((term) => {
    // What is skipped holds no letters or digits, so the first place found is the right one.
    const start = folded.indexOf(term, position);
    const isAdjacent = start === position && start > 0;
    position = start + term.length;
    return { term, range: originalRange({ start, end: position }), isAdjacent };
  });
}
