import { isUnspaced } from "../../../rules/text/fold-text.js";

/** Places of the first and the last of the terms that make one gram: the same place for a word. */
export type Gram = readonly [first: number, last: number];

/** What terms are looked up as. A word is one gram. Nothing parts words in Chinese, Japanese or Thai, where each character is a term: there each
 *  two that stand side by side are a gram, and a character without such a neighbour is one by itself. */
export function toGrams(terms: readonly string[], isAdjacent: (place: number) => boolean = always): readonly Gram[] {
  const grams: Gram[] = [];
  const isJoined = (place: number) => isIdeograph(terms[place - 1]) && isIdeograph(terms[place]) && isAdjacent(place);
  for (let place = 0; place < terms.length; place++) {
    if (isJoined(place + 1)) grams.push([place, place + 1]);
    else if (!isJoined(place)) grams.push([place, place]);
  }
  return grams;
}

/** Whether a term is one character of a script without blanks between words. */
export function isIdeograph(term: string | undefined): boolean {
  return term !== undefined && isUnspaced(term);
}

function always(): boolean {
  return true;
}
