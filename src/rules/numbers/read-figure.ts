import { LRUCache } from "lru-cache";
import { boundsOf, type Quantity } from "./grammar/quantity.js";
import { readStatement, type Statement } from "./grammar/read-statement.js";
import { numberLanguages } from "./languages/languages.js";
import { isSameNumber } from "./number-range.js";
import type { FigureReading, FigureUnit, NumberReading } from "./number-reading.js";
import { phraseBook } from "./tokens/phrase-book.js";
import { toPlainText } from "./tokens/plain-text.js";
import { matchLanguage } from "../text/match-language.js";
import { digitSigns } from "./tokens/read-digits.js";
import { isOneOf, type Token } from "./tokens/token.js";
import { toTokens } from "./tokens/to-tokens.js";

export type { FigureReading, FigureUnit } from "./number-reading.js";

/** How words were understood. */
export interface FigureUnderstood {
  /** What they give; nothing if they were not understood whole, or name several numbers in one unit. */
  readonly figure: FigureReading;
  /** The words that were not understood, in their order. */
  readonly unread: readonly string[];
  /** The numbers among which nothing says which one is meant; empty if there is one, or none. */
  readonly rivals: readonly number[];
}

const nothing: NumberReading = { value: null, lower: null, upper: null, isApproximate: false };

/** The figure that words state, if all of them were understood in their language. See {@link understandFigure}. */
export function readFigure(words: string, language: string, unit?: FigureUnit): FigureReading {
  return understandFigure(words, language, unit).figure;
}

/** The figure that words state in `unit`, or in the one that they give, and what of them was not understood. A figure is read of words that
 *  are understood whole, in their own language (a tag of BCP 47), and of no others. In a language without a table only signs are read.
 *
 *  | words | value, as named | lower | upper |
 *  |---|---|---|---|
 *  | 500 | 500 | 500 | 500 |
 *  | about 500 | 500 | 450 | 550 |
 *  | nearly 500 | 500 | 450 | 500, itself excluded |
 *  | under 500 | 500 | - | 500, itself excluded |
 *  | over 500 | 500 | 500, itself excluded | - |
 *  | a little over 500 | 500 | 500, itself excluded | 550 |
 *  | at least 500 | - | 500 | - |
 *  | up to 500 | - | - | 500 |
 *  | 800 or 900 | - | 800 | 900 |
 *  | 500 ± 20 | 500 | 480 | 520 |
 *  | 12 of 15 | 12 | 12 | 12 |
 *  | 474 members and some ex-members | 474 | 474, itself excluded | - |
 *  | several hundred, a majority, 500 blips | - | - | - |
 *
 *  All but `500`, `12 of 15` and the last are approximate. So a bound that equals `value` of an approximate figure is itself excluded.
 *  Words in brackets are glosses where they say nothing of the number. A bare word for one is taken for an article. */
export function understandFigure(words: string, language: string, unit?: FigureUnit): FigureUnderstood {
  const { quantities, unread } = readWords(toPlainText(words), language);
  const asked = unit ?? quantities[0]?.unit ?? "COUNT";
  const readings = inUnit(quantities, asked).map(boundsOf);
  const rivals = distinct(joined(readings));
  const isUnderstood = unread.length === 0 && rivals.length === 1;
  return {
    figure: { ...((isUnderstood ? rivals[0] : undefined) ?? nothing), unit: asked },
    unread,
    rivals: rivals.length > 1 ? rivals.flatMap(({ value, lower, upper }) => value ?? lower ?? upper ?? []) : [],
  };
}

/** `at least 20 and at most 30` is one number between two bounds. */
function joined(readings: readonly NumberReading[]): readonly NumberReading[] {
  const [least, most, ...others] = readings;
  const isPair = others.length === 0 && least?.upper === null && most?.lower === null;
  if (!isPair || least.lower === null || most.upper === null || least.lower > most.upper) return readings;
  return [{ value: null, lower: least.lower, upper: most.upper, isApproximate: true }];
}

function distinct(readings: readonly NumberReading[]): readonly NumberReading[] {
  return readings.filter((reading, at) => readings.findIndex((other) => isSameNumber(reading, other)) === at);
}

/** With the words in brackets, unless these are a gloss: they are not understood, and limit no number. */
function readWords(text: string, language: string): Statement {
  const { tag, table } = tableFor(language);
  const [book, signs] = [phraseBook(table), digitSigns(tag)];
  const tokensOf = (part: string) => toTokens(part, book, signs);
  const whole = readStatement(tokensOf(text.replace(/[()[\]（）【】]/gu, " ")), table);
  if (whole.unread.length === 0) return whole;
  const glosses = text.match(/[([][^)\]]*[)\]]?/gu) ?? [];
  const rest = readStatement(tokensOf(text.replace(/[([][^)\]]*[)\]]?/gu, " ")), table);
  const isGlossed = rest.quantities.length > 0 && glosses.every((gloss) => !tokensOf(gloss).some(limitsNumbers));
  return isGlossed ? rest : whole;
}

function limitsNumbers(token: Token): boolean {
  return (
    isOneOf(token, "HEDGE", "SCALE", "GROUP", "PARTS", "PERCENT", "PLUS_MINUS", "MINUS") && !isOneOf(token, "LINK")
  );
}

/** The table of a language, and its tag with the country that its digits are written as in. */
function tableFor(language: string) {
  const [, region] = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?(?:-|$)/iu.exec(language) ?? [];
  const table = wordsOf(language);
  const tag = region === undefined ? table?.language : `${table?.language ?? ""}-${region}`;
  return { table, tag: table === undefined ? undefined : tag };
}

/* A corpus has few languages and thousands of figures. */
function wordsOf(language: string) {
  const known = found.get(language);
  if (known !== undefined) return known.table;
  const match = matchLanguage(
    [language],
    numberLanguages.map((each) => each.language),
  );
  const table = numberLanguages.find((each) => each.language === match);
  found.set(language, { table });
  return table;
}

const found = new LRUCache<string, { readonly table: (typeof numberLanguages)[number] | undefined }>({ max: 100 });

/** Those in a unit; if it is not said with them, those of no unit and nothing that was counted: `forty-two`, in years. */
function inUnit(quantities: readonly Quantity[], unit: FigureUnit): readonly Quantity[] {
  if (unit === "SHARE") return quantities.flatMap(asShare);
  const told = quantities.filter((quantity) => quantity.unit === unit);
  if (told.length > 0 || unit === "COUNT") return told.filter((quantity) => unit !== "COUNT" || quantity.value >= 0);
  const bare = quantities.filter((quantity) => quantity.unit === "COUNT" && (unit === "OTHER" || !isCount(quantity)));
  return bare.map((quantity) => ({ ...quantity, unit }));
}

function isCount({ isOfThings, whole }: Quantity): boolean {
  return isOfThings === true || whole !== undefined;
}

/** `two of three` is a share too. */
function asShare(quantity: Quantity): readonly Quantity[] {
  if (quantity.unit === "SHARE") return [quantity];
  const { value, whole } = quantity;
  return whole === undefined || whole === 0
    ? []
    : [{ ...quantity, value: Number((value / whole).toFixed(4)), unit: "SHARE" }];
}
