import type { Hit } from "./hits.js";
import { findTermIn, type SearchIndex } from "./search-index.js";
import type { Alternative, SoughtWord } from "./sought-words.js";

/** The query with each word that the best hit has only in another spelling replaced by that; `null` where it has all as they were typed. */
export function didYouMean(
  query: string,
  words: readonly SoughtWord[],
  index: SearchIndex,
  best: Hit | undefined,
): string | null {
  if (best === undefined) return null;
  let meant = "";
  let position = 0;
  for (const { word, alternatives } of words) {
    const correction = alternatives.every(isAsTyped) ? undefined : correctionIn(index, alternatives, best.document);
    if (correction === undefined) continue;
    meant += query.slice(position, word.range.start) + correction;
    position = word.range.end;
  }
  return position === 0 ? null : meant + query.slice(position);
}

function correctionIn(index: SearchIndex, alternatives: readonly Alternative[], document: number): string | undefined {
  for (const alternative of alternatives) {
    const term = findTermIn(index, alternative, document);
    if (term !== undefined) return isAsTyped(alternative) ? undefined : index.vocabulary.terms[term];
  }
  return undefined;
}

function isAsTyped({ likeness }: Alternative): boolean {
  return likeness === "exact" || likeness === "completed";
}
