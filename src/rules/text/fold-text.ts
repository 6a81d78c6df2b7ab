import { LRUCache } from "lru-cache";
import { plainDigit } from "./plain-digit.js";

/** Letters that no decomposition takes apart, with what a reader without that keyboard types. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ŧ: "t",
  ς: "σ",
};

/** Letters that readers do not hold apart: one looks for each by the other. */
const likeLetters: Readonly<Record<string, string>> = {
  // In their place others type an apostrophe.
  ʼ: "'",
  ʻ: "'",
  ʽ: "'",
  ꞌ: "'",
  // Stretching is no letter; and one letter has several forms in Arabic, Persian and Urdu.
  ـ: "",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
};

/** Scripts without blanks between words. */
const unspaced =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

/** Half-open, in UTF-16 units of the text it belongs to. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A folded text that remembers where each of its UTF-16 units came from. */
export interface FoldedText {
  readonly folded: string;
  /** The piece of the original that a piece of `folded` came from, marks that were dropped behind it included. Empty for an empty range. */
  readonly originalRange: (range: TextRange) => TextRange;
}

/** The text in plain letters: compatible forms made one (full width, ligatures), marks and invisible characters dropped, lower case, `ß` as `ss`, `ø` as
 *  `o`, final sigma as sigma, dotless i as i. Ids are made of it. */
export function plainText(text: string): string {
  // Most texts are mostly ASCII, for which lower case is all there is to do.
  return text.replace(/\P{ASCII}/gu, plainCharacter).toLowerCase();
}

/** The text as search compares it: in plain letters, with forms of Arabic letters that readers do not hold apart as one, digits of any script as Arabic
 *  numerals, letters that stand for an apostrophe as that. Folding twice changes nothing. */
export function foldText(text: string): string {
  return text.replace(/\P{ASCII}/gu, foldCharacter).toLowerCase();
}

/** What search looks up, in the order of the text, repeats included: runs of letters and digits, folded;
 *  each character of Chinese, Japanese, Thai and other scripts by itself in which nothing parts words. */
export function searchTerms(text: string): string[] {
  return foldText(text).match(term) ?? [];
}

const term = new RegExp(`(?!\\p{P})[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, "gu");

/** Whether a term is one character of a script without blanks between words. */
export function isUnspaced(term: string): boolean {
  return term >= FIRST_UNSPACED && oneUnspaced.test(term);
}

/** The first of Thai, before which all of them begin. */
const FIRST_UNSPACED = "\u0e00";
const oneUnspaced = new RegExp(`^[${unspaced}]$`, "u");

/** The folded text, with the way back to the original for highlights. */
export function foldWithOffsets(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  let position = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    const end = position + character.length;
    if (piece === "" && ends.length > 0) ends[ends.length - 1] = end;
    // As many as there are UTF-16 units, which is what ranges count.
    for (let left = piece.length; left > 0; left--) {
      starts.push(position);
      ends.push(end);
    }
    folded += piece;
    position = end;
  }
  const originalRange = ({ start, end }: TextRange): TextRange => {
    const from = starts[start] ?? text.length;
    return { start: from, end: end > start ? (ends[Math.min(end, ends.length) - 1] ?? from) : from };
  };
  return { folded, originalRange };
}

const plainCharacter = remembered((character) => {
  const decomposed = character.normalize("NFKD").toLowerCase().normalize("NFKD");
  return decomposed
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => plainLetters[letter] ?? letter);
});

const foldCharacter = remembered((character) =>
  plainCharacter(character)
    .replace(/(?![0-9])\p{Nd}/gu, plainDigit)
    .replace(/[^\p{ASCII}]/gu, (letter) => likeLetters[letter] ?? letter),
);

/** What the last characters were made of is kept: texts repeat theirs, and taking one apart costs as much as looking up thirty. */
function remembered(make: (character: string) => string): (character: string) => string {
  const made = new LRUCache<string, string>({ max: 4_096 });
  return (character) => {
    // Most text.
    if (character >= "a" && character <= "z") return character;
    const known = made.get(character);
    if (known !== undefined) return known;
    const piece = make(character);
    made.set(character, piece);
    return piece;
  };
}
