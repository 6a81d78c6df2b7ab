import { distance } from "fastest-levenshtein";
import { searchTerms } from "./fold-text.js";

/** Whether two printed names can be one person's: they have a word in common or nearly so, or one is short for the other (`A. Q.`, `Ada Quill`).
 *  Of names in different scripts nothing is said: they are alike. */
export function areNamesAlike(a: string, b: string): boolean {
  if (a === b || isLatin(a) !== isLatin(b)) return true;
  const [x, y] = [searchTerms(a), searchTerms(b)];
  if (isShortFor(x, y) || isShortFor(y, x)) return true;
  return x.some((word) => y.some((other) => areWordsAlike(word, other))) || isWithin(x, y) || isWithin(y, x);
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

/** `a q` is short for `ada quill`. */
function isShortFor(some: readonly string[], whole: readonly string[]): boolean {
  return some.every((word) => whole.some((other) => other.startsWith(word)));
}

/** Names that are written as one word: `adaquill`. */
function isWithin(some: readonly string[], whole: readonly string[]): boolean {
  const written = whole.join("");
  return some.some((word) => word.length >= LEAST_LETTERS && written.includes(word));
}

/** Words of fewer letters are alike by chance. */
const LEAST_LETTERS = 3;
/** Of so many letters one may be another. */
const LETTERS_A_SLIP = 4;

function areWordsAlike(a: string, b: string): boolean {
  if (a === b) return a.length >= LEAST_LETTERS || !isLatin(a);
  return distance(a, b) <= Math.floor(Math.min(a.length, b.length) / LETTERS_A_SLIP);
}
