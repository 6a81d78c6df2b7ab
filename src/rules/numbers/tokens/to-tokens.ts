import { isHanNumeral, readHanNumber } from "./han-numbers.js";
import type { PhraseBook } from "./phrase-book.js";
import { readDigits, type DigitSigns } from "./read-digits.js";
import { splitAtoms, type Atom } from "./split-atoms.js";
import type { Meaning, Token } from "./token.js";

interface Match {
  readonly length: number;
  readonly meanings: readonly Meaning[];
}

/** Most words that a number of hundreds has: `quatre cent quatre vingt dix neuf`. */
const longestNumber = 7;

/** The tokens of a plain text, in its order: the longest phrases and numbers of its language, and words that neither knows. */
export function toTokens(text: string, book: PhraseBook, signs: DigitSigns): readonly Token[] {
  const atoms = splitAtoms(text);
  const tokens: Token[] = [];
  for (let at = 0; at < atoms.length;) {
    const rest = atoms.slice(at, at + 16);
    const match = tokenAt(rest, book, signs);
    tokens.push(toToken(atoms.slice(at, at + match.length), match.meanings));
    at += match.length;
  }
  return tokens;
}

function tokenAt(rest: readonly Atom[], book: PhraseBook, signs: DigitSigns): Match {
  const [first] = rest;
  switch (first?.kind) {
    case "digits":
      return single(digitsOf(first.text, signs));
    case "fraction":
      return single(fractionOf(first.text));
    case "date":
      return single([{ is: "DATE" }]);
    case "ordinal":
      return single([{ is: "ORDINAL" }]);
    default:
      return phraseAt(rest, book);
  }
}

/** A phrase is a number only where no longer one is another thing; where both are as long, it can be both. */
function phraseAt(rest: readonly Atom[], book: PhraseBook): Match {
  const words = rest.map(({ text }) => text.toLowerCase());
  const phrase = book.longest(words) ?? single([]);
  const number = book.spelled === undefined ? hanNumber(words, book) : spelledNumber(rest, words, book);
  if (number === undefined || number.length < phrase.length) return phrase;
  if (number.length > phrase.length) return number;
  const isOne = number.meanings.some((meaning) => meaning.is === "NUMBER" && meaning.value === 1);
  return isOne && phrase.meanings.length > 0
    ? phrase
    : { length: number.length, meanings: [...number.meanings, ...phrase.meanings] };
}

function spelledNumber(rest: readonly Atom[], words: readonly string[], { spelled }: PhraseBook): Match | undefined {
  const end = rest.findIndex(({ kind }) => kind !== "word");
  const run = words.slice(0, Math.min(end === -1 ? words.length : end, longestNumber));
  for (let length = run.length; length > 0; length -= 1) {
    const value = spelled?.named(run.slice(0, length));
    if (value !== undefined) return { length, meanings: [{ is: "NUMBER", value, isWord: true, isYear: false }] };
  }
  return undefined;
}

function hanNumber(words: readonly string[], book: PhraseBook): Match | undefined {
  if (book.table === undefined) return undefined;
  const end = words.findIndex((word, at) => !isHanNumeral(word) || (book.longest(words.slice(at))?.length ?? 1) > 1);
  const run = words.slice(0, end === -1 ? words.length : end);
  const number = run.length === 0 ? undefined : readHanNumber(run, book.table.language === "zh");
  if (number === undefined) return undefined;
  const { value, isScale, isByDigits } = number;
  const scale: readonly Meaning[] = isScale ? [{ is: "SCALE", value }] : [];
  return {
    length: run.length,
    meanings: [{ is: "NUMBER", value, isWord: true, isYear: isByDigits && isYearNumber(value) }, ...scale],
  };
}

function digitsOf(text: string, signs: DigitSigns): readonly Meaning[] {
  const value = readDigits(text, signs);
  const isYear = /^\d{4}$/u.test(text) && isYearNumber(Number(text));
  return value === undefined ? [] : [{ is: "NUMBER", value, isWord: false, isYear }];
}

function isYearNumber(value: number): boolean {
  return value >= 1000 && value <= 2199;
}

/** `2/3` with a plain stroke may be a day too, so it is a share only where it stands for one. */
function fractionOf(text: string): readonly Meaning[] {
  const [taken, parts] = text.split(/[⁄/]/u).map(Number);
  const value = (taken ?? 0) / (parts ?? 0);
  return value > 0 && value < 1 ? [{ is: "SHARE", value: Number(value.toFixed(4)) }] : [];
}

function single(meanings: readonly Meaning[]): Match {
  return { length: 1, meanings };
}

function toToken(atoms: readonly Atom[], meanings: readonly Meaning[]): Token {
  const text = atoms.map(({ text: each }) => each).join(" ");
  const isWord = atoms.every(({ kind }) => kind === "word");
  return { text, isWord, isCapital: /^\p{Lu}/u.test(text), meanings };
}
