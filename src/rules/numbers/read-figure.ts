import type { FigureUnit, NumberReading } from "./number-reading.js";
import { addsUnnumbered } from "./added-words.js";
import { findFigures, type FoundFigure } from "./find-figures.js";
import { hedgesAfter, hedgesBefore, vagueWords, type Hedge, type HedgeWords } from "./hedge-words.js";

/** A figure as its words give it. */
export interface FigureReading extends NumberReading {
  readonly unit: FigureUnit;
}

export type { FigureUnit } from "./number-reading.js";

/** Dutch `ten` is no number here. */
const wordsWithNumbers = ["ten minste"];

const nothing: NumberReading = { value: null, lower: null, upper: null, isApproximate: false };

/** How far a hedged number may lie from the one that is named: a tenth of it. */
const TOLERANCE = 0.1;

/** The figure that words state, in en, es, fr, it, de, nl or zh; with `unit`, the first one in that unit.
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
 *  | 474 members and some ex-members | 474 | 474, itself excluded | - |
 *  | several hundred, a majority | - | - | - |
 *
 *  All but the first and the last are approximate. So a bound that equals `value` of an approximate figure is itself excluded.
 *  Words in brackets are glosses: they are read only where the rest has no number. A bare word for one is taken for an article.
 *  `language` (of the words) lets through number words that mean something else in English. */
export function readFigure(words: string, unit?: FigureUnit, language?: string): FigureReading {
  const primary = language?.split("-")[0];
  const text = words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑–—]/gu, "-");
  const withoutGlosses = text.replace(/\([^)]*\)?/gu, " ");
  const reading = [withoutGlosses, text].map((candidate) => readFirst(candidate, unit, primary)).find((found) => found);
  return reading ?? { ...nothing, unit: unit ?? "COUNT" };
}

function readFirst(
  text: string,
  unit: FigureUnit | undefined,
  language: string | undefined,
): FigureReading | undefined {
  const figures = findFigures(text, language).filter((figure) => !isNoNumber(text, figure));
  // Years may be told without the word: `forty-two`.
  const bare =
    unit === "YEARS" || unit === "OTHER" || unit === "PERCENT"
      ? figures.find((figure) => figure.unit === "COUNT")
      : undefined;
  const figure = unit === undefined ? figures[0] : (figures.find((found) => found.unit === unit) ?? bare);
  if (figure === undefined) return undefined;
  const second = alternativeTo(text, figure, figures);
  const told = { ...figure, unit: unit ?? (second ?? figure).unit };
  const reading = second === undefined ? hedged(told, hedgeOf(text, figure)) : rangeOver(figure, second);
  const isShare = told.unit === "PERCENT" || told.unit === "SHARE";
  const isMore = !isShare && addsUnnumbered(text.slice((second ?? figure).end), language);
  return { ...(isMore ? withoutEnd(reading) : reading), unit: told.unit };
}

/** Something without a number is added: what bounded it from above does so no more. */
function withoutEnd({ value, lower }: NumberReading): NumberReading {
  if (lower === null) return nothing;
  return { value, lower, upper: null, isApproximate: true };
}

function isNoNumber(text: string, figure: FoundFigure): boolean {
  return (
    vagueWords.some((word) => endsWithWord(text.slice(0, figure.start), word)) ||
    wordsWithNumbers.some((word) => text.startsWith(word, figure.start))
  );
}

/** The `900` of `800 or 900`, `800-900`, `between 800 and 900`. */
function alternativeTo(text: string, first: FoundFigure, all: readonly FoundFigure[]): FoundFigure | undefined {
  const second = all.find((figure) => figure.start >= first.end && figure.value > first.value);
  if (second === undefined) return undefined;
  const between = text.slice(first.end, second.start).trim();
  const isPair =
    /^(?:and|y|e|et|und|en|和)$/u.test(between) &&
    /(?:between|entre|tra|fra|zwischen|tussen|介于)\s*$/u.test(text.slice(0, first.start));
  const fits = first.unit === second.unit || first.unit === "COUNT";
  return fits && (isPair || /^(?:or|o|u|ou|oder|of|或|to|a|à|bis|tot|至|到|-)$/u.test(between)) ? second : undefined;
}

function rangeOver(first: FoundFigure, second: FoundFigure): NumberReading {
  return { value: null, lower: first.value, upper: second.value, isApproximate: true };
}

function hedgeOf(text: string, figure: FoundFigure): Hedge | undefined {
  const before = text.slice(0, figure.start);
  const article = /(?:^|[\s'])(?:the|el|la|los|las|il|lo|i|gli|le|l'|les|der|die|das|den|de|het)\s*$/u.exec(before);
  const candidates = article === null ? [before] : [before, before.slice(0, article.index + 1)];
  for (const candidate of candidates) {
    const hedge = longestHedge(hedgesBefore, (word) => endsWithWord(candidate, word));
    if (hedge !== undefined) return hedge;
  }
  const after = [text.slice(figure.numberEnd), text.slice(figure.end)].map((rest) => rest.trimStart());
  return (
    longestHedge(hedgesAfter, (word) => after.some((rest) => startsWithWord(rest, word))) ??
    (figure.isRound ? "ABOUT" : undefined)
  );
}

/** `no more than` before `more than`. */
function longestHedge(table: readonly HedgeWords[], fits: (word: string) => boolean): Hedge | undefined {
  let longest: { readonly length: number; readonly hedge: Hedge } | undefined;
  for (const { hedge, words } of table) {
    for (const word of words) {
      if (word.length > (longest?.length ?? 0) && fits(word)) longest = { length: word.length, hedge };
    }
  }
  return longest?.hedge;
}

function endsWithWord(text: string, word: string): boolean {
  const trimmed = text.trimEnd();
  const previous = trimmed.at(-word.length - 1) ?? " ";
  return trimmed.endsWith(word) && (isHan(word) || !/\p{L}/u.test(previous));
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && (isHan(word) || !/\p{L}/u.test(text[word.length] ?? " "));
}

function isHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}

/** A count of whole things is bounded by whole numbers. */
function hedged({ value, unit }: Pick<FoundFigure, "value" | "unit">, hedge: Hedge | undefined): NumberReading {
  const [least, most] = [rounded(value * (1 - TOLERANCE)), rounded(value * (1 + TOLERANCE))];
  const [less, more] = unit === "COUNT" ? [Math.ceil(least), Math.floor(most)] : [least, most];
  const bounds: Readonly<
    Record<Hedge, readonly [number | null, number | undefined | null, number | undefined | null]>
  > = {
    ABOUT: [value, less, more],
    NEARLY: [value, less, value],
    BELOW: [value, null, value],
    OVER: [value, value, null],
    JUST_OVER: [value, value, more],
    AT_LEAST: [null, value, null],
    AT_MOST: [null, null, value],
  };
  if (hedge === undefined) return { value, lower: value, upper: value, isApproximate: false };
  const [named, lower = null, upper = null] = bounds[hedge];
  return { value: named, lower, upper, isApproximate: true };
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
