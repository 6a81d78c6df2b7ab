import { collectives, denominators, halves, multiplierNamed, numberNamed, scales } from "./number-words.js";
import type { FigureUnit } from "./number-reading.js";

/** A number as it stands in a text: half-open in UTF-16 units, its unit included. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  /** Where the number ends and its unit begins. */
  readonly numberEnd: number;
  readonly value: number;
  readonly unit: FigureUnit;
  /** `une vingtaine`: a round number without any further word. */
  readonly isRound: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly value: number;
  /** How many tokens it takes. */
  readonly length: number;
  readonly unit?: FigureUnit;
  readonly isRound?: boolean;
}

const tokens =
  /(?<![\d.,])\d{1,3}(?:[.,' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+'?/gu;
const percent =
  /^\s*(?:%|percent(?!\p{L})|per ?cent(?!\p{L})|pour ?cent(?!\p{L})|per ?cento|por ?ciento|prozent|procent|pct|个百分点)/u;
const years = /^[\s-]*[多余]?\s*(?:(?:years?|jaar|jaren|ans|années|años|anni|jahren?)(?!\p{L})|年)/u;
const longestNumber = 6;

/** Every number in a lower-case text with straight apostrophes, in its order; digits, words, dozens, shares.
 *  `language` lets through words that mean something else in another one. */
export function findFigures(text: string, language?: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  const all = [...text.matchAll(tokens)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  let index = 0;
  while (index < all.length) {
    const rest = joined(text, all, index);
    const reading =
      readHundredths(rest, language) ?? readShare(rest) ?? readCollective(rest) ?? readNumber(rest, language);
    const [first, last] = [rest[0], rest[(reading?.length ?? 1) - 1]];
    if (reading !== undefined && first && last) found.push(withUnit(text, first.start, last.end, reading));
    index += reading?.length ?? 1;
  }
  return found.filter((figure) => !isPart(text, figure, found));
}

/** The tokens from `index` on that nothing but spaces and hyphens keeps apart; as many as a number can have, and two more. */
function joined(text: string, all: readonly Token[], index: number): readonly Token[] {
  const run = all.slice(index, index + longestNumber + 2);
  const gap = run.findIndex(
    (token, place) => place > 0 && !/^[\s-]*$/u.test(text.slice(run[place - 1]?.end, token.start)),
  );
  return gap === -1 ? run : run.slice(0, gap);
}

/** `百分之七十`: of a hundred parts, seventy. */
function readHundredths(run: readonly Token[], language: string | undefined): Reading | undefined {
  const [first, second, third, ...rest] = run.map((token) => token.text);
  if (`${first}${second}${third}` !== "百分之" || rest.length === 0) return undefined;
  const number = readDigits(run[3]) ?? readWords(run.slice(3), language, true);
  return number && { value: number.value, length: number.length + 3, unit: "PERCENT" };
}

/** `two-thirds`, `a half`, `half`, `三分之二`. */
function readShare([first, second, third, fourth]: readonly Token[]): Reading | undefined {
  if (second && third && fourth && second.text + third.text === "分之") {
    const [parts, taken] = [first, fourth].map((token) => (token ? multiplierNamed(token.text) : undefined));
    if (parts !== undefined && taken !== undefined) return { value: share(taken, parts), length: 4, unit: "SHARE" };
  }
  if (first && second && halves.has(first.text + second.text)) return { value: 0.5, length: 2, unit: "SHARE" };
  const parts = denominators.get(second?.text ?? "");
  const taken = multiplierNamed(first?.text ?? "");
  if (parts !== undefined && taken !== undefined && taken < parts)
    return { value: share(taken, parts), length: 2, unit: "SHARE" };
  return first && halves.has(first.text) && !collectiveAfter(second, third)
    ? { value: 0.5, length: 1, unit: "SHARE" }
    : undefined;
}

function share(taken: number, parts: number): number {
  return Number((taken / parts).toFixed(4));
}

/** `two dozen`, `a dozen`, `half a dozen`, `une vingtaine`. */
function readCollective([first, second, third]: readonly Token[]): Reading | undefined {
  const half = first && halves.has(first.text) ? collectiveAfter(second, third) : undefined;
  if (half) return { value: half.group.size / 2, length: half.length + 1, isRound: half.group.isRound };
  const group = collectives.get(second?.text ?? "");
  const times = multiplierNamed(first?.text.replace("'", "") ?? "");
  return group && times !== undefined ? { value: times * group.size, length: 2, isRound: group.isRound } : undefined;
}

function collectiveAfter(second: Token | undefined, third: Token | undefined) {
  const direct = collectives.get(second?.text ?? "");
  if (direct) return { group: direct, length: 1 };
  const group = multiplierNamed(second?.text ?? "") === 1 ? collectives.get(third?.text ?? "") : undefined;
  return group && { group, length: 2 };
}

/** Digits or the longest run of words that names a number, and the `thousand` behind it. */
function readNumber(run: readonly Token[], language: string | undefined): Reading | undefined {
  const plain = readDigits(run[0]) ?? readWords(run, language);
  if (plain === undefined) return undefined;
  const times = scales.get(run[plain.length]?.text ?? "");
  return times === undefined ? plain : { value: plain.value * times, length: plain.length + 1 };
}

function readDigits(token: Token | undefined): Reading | undefined {
  if (token === undefined || !/^\d/u.test(token.text)) return undefined;
  const isGrouped = /^\d{1,3}(?:[.,' ]\d{3})+$/u.test(token.text);
  const digits = isGrouped ? token.text.replace(/[.,' ]/gu, "") : token.text.replace(",", ".");
  return { value: Number(digits), length: 1 };
}

function readWords(run: readonly Token[], language: string | undefined, isCertain = false): Reading | undefined {
  for (let length = Math.min(run.length, longestNumber); length > 0; length -= 1) {
    const words = run.slice(0, length).map((token) => token.text);
    const value = numberNamed(words.join(" "), language);
    if (value !== undefined && (isCertain || !isPartOfChineseWord(words, run[length]))) return { value, length };
  }
  return undefined;
}

/** Chinese numerals stand in other words too (十分, 四月); they count before a measure word only, or at the end. */
function isPartOfChineseWord(words: readonly string[], next: Token | undefined): boolean {
  return (
    /\p{Script=Han}/u.test(words[0] ?? "") &&
    next !== undefined &&
    !/[多余名人个位年票岁万千条项份左上以]/u.test(next.text)
  );
}

function withUnit(
  text: string,
  start: number,
  numberEnd: number,
  { value, unit, isRound = false }: Reading,
): FoundFigure {
  if (unit !== undefined) return { start, end: numberEnd, numberEnd, value, unit, isRound };
  const after = text.slice(numberEnd);
  const inPercent = percent.exec(after)?.[0];
  if (inPercent !== undefined)
    return { start, end: numberEnd + inPercent.length, numberEnd, value, unit: "PERCENT", isRound };
  const inYears = years.exec(after)?.[0];
  // 2019年 is a date.
  const isDate = inYears?.endsWith("年") && value >= 1000;
  if (inYears !== undefined && !isDate)
    return { start, end: numberEnd + inYears.length, numberEnd, value, unit: "YEARS", isRound };
  return { start, end: numberEnd, numberEnd, value, unit: "COUNT", isRound };
}

/** Whether it is a piece of a longer number that could not be read: `two thousand five hundred` is neither 2000 nor 500. */
function isPart(text: string, figure: FoundFigure, all: readonly FoundFigure[]): boolean {
  const isWord = ({ start, numberEnd }: FoundFigure) => !/\d/u.test(text.slice(start, numberEnd));
  return (
    isWord(figure) &&
    all.some((other) => isWord(other) && (continues(text, figure, other) || continues(text, other, figure)))
  );
}

function continues(text: string, first: FoundFigure, second: FoundFigure): boolean {
  const between = text.slice(first.end, second.start);
  if (first.unit !== "COUNT" || first.end >= second.start) return false;
  return /^[\s-]+$/u.test(between) || (first.value >= 1000 && /^\s+(?:and|et|y|e|und|en)\s+$/u.test(between));
}
