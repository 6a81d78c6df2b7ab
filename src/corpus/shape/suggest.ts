import { closest, distance } from "fastest-levenshtein";

/** The known word that is most likely meant; `undefined` where none is near. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  if (words.length === 0) return undefined;
  const nearest = closest(word, words);
  return distance(word, nearest) <= Math.max(2, Math.floor(word.length / 4)) ? nearest : undefined;
}

/** `Did you mean "summary"?`, or the other sentence where nothing is near. */
export function suggestOr(word: string, known: Iterable<string>, otherwise: string): string {
  const nearest = suggest(word, known);
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}
