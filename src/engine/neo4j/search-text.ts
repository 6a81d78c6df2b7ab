import type { SearchRequest } from "../engine.js";
import { findableTerms } from "../findable-terms.js";

/** Asks a full-text index. The adapter's own: no other text calls a procedure. */
export const searchText = `CALL db.index.fulltext.queryNodes($index, $lucene, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score AS score ORDER BY score DESC, id`;

/** What the database calls a search index of ours; its own indexes and constraints share one space of names. */
export function searchIndexName(index: string): string {
  return `${index}_search`;
}

/**
 * Lucene's words for a search: `+(dissolve dissolved) +(iso)`; undefined where nothing can be found.
 * Terms are letters and digits in lower case, so none of them is an operator.
 */
export function toLuceneText(request: SearchRequest): string | undefined {
  const groups = findableTerms(request);
  return groups?.map((alternatives) => `+(${alternatives.join(" ")})`).join(" ");
}
