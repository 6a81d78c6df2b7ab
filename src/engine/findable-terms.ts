import type { SearchRequest } from "./engine.js";

/** Longer ones are cut by one engine and kept by the other. */
const longestTerm = 255;

/**
 * The alternatives that an index can hold, group by group; undefined where the search can find nothing:
 * no group at all, or one that none can meet.
 */
export function findableTerms(request: SearchRequest): readonly (readonly string[])[] | undefined {
  const groups = request.terms.map((alternatives) => [...new Set(alternatives.filter(isFindable))]);
  return groups.length === 0 || groups.some((group) => group.length === 0) ? undefined : groups;
}

/** Indexed texts are letters and digits with blanks between; and no upper case, which would be an operator of Lucene's. */
function isFindable(term: string): boolean {
  return term.length <= longestTerm && /^[\p{Alphabetic}\p{N}]+$/u.test(term) && term === term.toLowerCase();
}
