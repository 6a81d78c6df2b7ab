import type { Hit } from "../hits/hits.js";
import { namesApart, writtenTogether } from "../inverted-index/names-apart.js";
import { findTermIn, type SearchIndex } from "../inverted-index/search-index.js";
import type { Alternative, SoughtWord } from "./sought-words.js";

/** Whether all that a word stands for is the word itself, or begins with it. */
export function isAsTyped({ alternatives }: SoughtWord): boolean {
  return alternatives.every(isLikeTyped);
}

/** The query with each word that the best hit has only in another spelling replaced by that; `null` if it has all as they were typed. */
export function didYouMean(
  query: string,
  words: readonly SoughtWord[],
  index: SearchIndex,
  best: Hit | undefined,
): string | null {
  if (best === undefined) return null;
  let meant = "";
  let position = 0;
  for (const sought of words) {
    const { word, alternatives } = sought;
    const correction = isAsTyped(sought) ? undefined : correctionOf(word.term, alternatives, index, best);
    if (correction === undefined) continue;
    meant += query.slice(position, word.range.start) + correction;
    position = word.range.end;
  }
  return position === 0 ? null : meant + query.slice(position);
}

function correctionOf(
  typed: string,
  alternatives: readonly Alternative[],
  index: SearchIndex,
  { document }: Hit,
): string | undefined {
  for (const alternative of alternatives) {
    const term = findTermIn(index, alternative, document);
    if (term === undefined) continue;
    if (isLikeTyped(alternative)) return undefined;
    if (isApart(alternative)) return asParted(typed, index, document);
    return withApostrophe(typed, term, index, document) ?? termAt(index, term);
  }
  return undefined;
}

/** If the title has the term beside a single letter, and both were typed as one word, only the sign between them was left out:
 *  `damato` is `d'amato`. */
function withApostrophe(typed: string, term: number, index: SearchIndex, document: number): string | undefined {
  const title = titleOf(index, document);
  return title
    .map((word, place) => [word, title[place + 1] ?? ""] as const)
    .filter((pair) => pair.includes(termAt(index, term)) && pair.some((word) => word.length === 1))
    .find((pair) => pair.join("").startsWith(typed))
    ?.join("'");
}

/** A name that was typed together, as the title writes it apart: `leblanc` is `le blanc`, `damato` is `d'amato`. */
function asParted(typed: string, index: SearchIndex, document: number): string | undefined {
  const title = titleOf(index, document);
  const found = namesApart(title).find((name) => writtenTogether(title, name).startsWith(typed));
  if (found === undefined) return undefined;
  const [first, last] = found;
  return title.slice(first, last + 1).join(title[first]?.length === 1 ? "'" : " ");
}

function titleOf(index: SearchIndex, document: number): readonly string[] {
  const { starts, terms } = index.titles;
  return Array.from(terms.subarray(starts[document], starts[document + 1]), (each) => termAt(index, each));
}

function isApart({ likeness }: Alternative): boolean {
  return likeness === "apart" || likeness === "apartAndCompleted";
}

function termAt({ vocabulary }: SearchIndex, term: number): string {
  return vocabulary.terms[term] ?? "";
}

function isLikeTyped({ likeness }: Alternative): boolean {
  return likeness === "exact" || likeness === "together" || likeness === "completed";
}
