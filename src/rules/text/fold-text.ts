import { LRUCache } from "lru-cache";

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

/** The text as search compares it: compatible forms made one (full width, ligatures), marks and invisible characters dropped,
 *  lower case, `ß` as `ss`, `ø` as `o`, final sigma as sigma, dotless i as i. Folding twice changes nothing. */
export function foldText(text: string): string {
  // Most texts are mostly ASCII, for which lower case is all there is to do.
  return text.replace(/\P{ASCII}/gu, foldCharacter).toLowerCase();
}

/** What search looks up, in the order of the text, repeats included: runs of letters and digits, folded;
 *  each Chinese or Japanese character by itself, since nothing parts words there. */
export function searchTerms(text: string): string[] {
  return foldText(text).match(term) ?? [];
}

const term =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

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

/** What the last characters were folded to: texts repeat theirs, and taking one apart costs as much as looking up thirty. */
const folded = new LRUCache<string, string>({ max: 4_096 });

function foldCharacter(character: string): string {
  // Most text.
  if (character >= "a" && character <= "z") return character;
  const known = folded.get(character);
  if (known !== undefined) return known;
  const piece = takeApart(character);
  folded.set(character, piece);
  return piece;
}

function takeApart(character: string): string {
  const decomposed = character.normalize("NFKD").toLowerCase().normalize("NFKD");
  return decomposed
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => plainLetters[letter] ?? letter);
}
