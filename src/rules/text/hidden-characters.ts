/** A character that nobody can see, in a text. */
export interface HiddenCharacter {
  readonly character: string;
  /** Where it stands in the text, in UTF-16 units from 0. */
  readonly offset: number;
  /** Its code point, with its name where it is a common one: `U+200E LEFT-TO-RIGHT MARK`. */
  readonly name: string;
}

/* White space that is read as such is seen by where the next word stands; U+2800 is a Braille pattern without dots. */
const hidden = String.raw`(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\u2800]`;
const hiddenOne = new RegExp(hidden, "u");
const hiddenAll = new RegExp(hidden, "gu");

/** The pattern of a text in which something can be seen, as JSON Schema takes it. */
export const visiblePattern = String.raw`[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]`;

const visible = new RegExp(visiblePattern, "u");

/** Whether something of the text can be seen. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** The first character of the text that nobody can see; `undefined` if all can be. */
export function findHidden(text: string): HiddenCharacter | undefined {
  const found = hiddenOne.exec(text);
  return found === null ? undefined : toHidden(found);
}

/** The first hidden character that does nothing where it stands. Joiners between letters of scripts that join, signs of direction beside letters that run
 *  from right to left, and what makes one picture of several are part of how such texts are written. */
export function findStray(text: string): HiddenCharacter | undefined {
  if (!hiddenOne.test(text)) return undefined;
  const stray = [...text.matchAll(hiddenAll)].find(
    (found) =>
      !uses.some(({ characters, where }) => characters.test(found[0]) && where(text.slice(0, found.index), text)),
  );
  return stray === undefined ? undefined : toHidden(stray);
}

/** The text with each hidden character shown by its name: `2019-03-24‹U+200E LEFT-TO-RIGHT MARK›`. */
export function showHidden(text: string): string {
  return text.replace(hiddenAll, (character) => `‹${nameOf(character)}›`);
}

function toHidden({ 0: character, index: offset }: RegExpExecArray): HiddenCharacter {
  return { character, offset, name: nameOf(character) };
}

function nameOf(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name = names[point];
  return name === undefined ? `U+${point}` : `U+${point} ${name}`;
}

interface Use {
  readonly characters: RegExp;
  /** Whether it does its work behind what stands before it, in the whole text. */
  readonly where: (before: string, text: string) => boolean;
}

const uses: readonly Use[] = [
  {
    characters: /[\u200c\u200d]/u,
    where: (before) => /(?!\p{Script=Latin})[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u.test(before),
  },
  {
    characters: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    where: (_before, text) => /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text),
  },
  { characters: /\p{Variation_Selector}/u, where: (before) => /[\p{L}\p{M}\p{N}\p{S}\p{P}]$/u.test(before) },
  {
    characters: /\u200b/u,
    where: (before) => /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(before),
  },
  { characters: /[\u{e0020}-\u{e007f}]/u, where: (before) => before.includes("\u{1f3f4}") },
];

/** Source: Unicode 16.0, UnicodeData.txt. */
const names: Readonly<Record<string, string>> = {
  "0000": "NULL",
  "0008": "BACKSPACE",
  "000B": "LINE TABULATION",
  "000C": "FORM FEED",
  "001B": "ESCAPE",
  "007F": "DELETE",
  "0085": "NEXT LINE",
  "00AD": "SOFT HYPHEN",
  "034F": "COMBINING GRAPHEME JOINER",
  "061C": "ARABIC LETTER MARK",
  "115F": "HANGUL CHOSEONG FILLER",
  "1160": "HANGUL JUNGSEONG FILLER",
  "180E": "MONGOLIAN VOWEL SEPARATOR",
  "200B": "ZERO WIDTH SPACE",
  "200C": "ZERO WIDTH NON-JOINER",
  "200D": "ZERO WIDTH JOINER",
  "200E": "LEFT-TO-RIGHT MARK",
  "200F": "RIGHT-TO-LEFT MARK",
  "2028": "LINE SEPARATOR",
  "2029": "PARAGRAPH SEPARATOR",
  "202A": "LEFT-TO-RIGHT EMBEDDING",
  "202B": "RIGHT-TO-LEFT EMBEDDING",
  "202C": "POP DIRECTIONAL FORMATTING",
  "202D": "LEFT-TO-RIGHT OVERRIDE",
  "202E": "RIGHT-TO-LEFT OVERRIDE",
  "2060": "WORD JOINER",
  "2061": "FUNCTION APPLICATION",
  "2062": "INVISIBLE TIMES",
  "2063": "INVISIBLE SEPARATOR",
  "2064": "INVISIBLE PLUS",
  "2066": "LEFT-TO-RIGHT ISOLATE",
  "2067": "RIGHT-TO-LEFT ISOLATE",
  "2068": "FIRST STRONG ISOLATE",
  "2069": "POP DIRECTIONAL ISOLATE",
  "2800": "BRAILLE PATTERN BLANK",
  "3164": "HANGUL FILLER",
  FEFF: "ZERO WIDTH NO-BREAK SPACE",
  FFA0: "HALFWIDTH HANGUL FILLER",
};
