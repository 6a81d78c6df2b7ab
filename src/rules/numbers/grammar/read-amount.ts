import type { Hedge } from "../hedge.js";
import type { FigureUnit } from "../number-reading.js";
import { hedgeAt, isOneOf, meaningOf, type Token } from "../tokens/token.js";
import { rounded } from "./quantity.js";
import { readNumber, type Found } from "./read-number.js";

/** A number with its unit. */
export interface Amount {
  readonly value: number;
  readonly unit: FigureUnit;
  readonly isRound: boolean;
  /** What limits it from between the number and its unit: `20-odd years`, `40 多年`. */
  readonly hedge: Hedge | undefined;
}

/** The amount that begins here: a share, a group, a number and its unit. */
export function readAmount(tokens: readonly Token[], at: number): Found<Amount> | undefined {
  return (
    readHundredths(tokens, at) ??
    readShareOfScale(tokens, at) ??
    readShare(tokens, at) ??
    readGroup(tokens, at) ??
    readNegative(tokens, at) ??
    readCounted(tokens, at)
  );
}

/** `百分之七十`: of a hundred parts, seventy. */
function readHundredths(tokens: readonly Token[], at: number): Found<Amount> | undefined {
  const number = isOneOf(tokens[at], "PERCENT_OF") ? readNumber(tokens, at + 1) : undefined;
  return number && found(number.value, "PERCENT", number.next);
}

/** `half a million`, `three quarters of a million`. */
function readShareOfScale(tokens: readonly Token[], at: number): Found<Amount> | undefined {
  const share = readShare(tokens, at);
  if (share?.value.unit !== "SHARE") return undefined;
  let next = share.next;
  while (isOneOf(tokens[next], "OF", "ARTICLE") && meaningOf(tokens[next], "SCALE") === undefined) next += 1;
  const scale = meaningOf(tokens[next], "SCALE");
  return scale && found(share.value.value * scale.value, "COUNT", next + 1);
}

/** `two-thirds`, `a half`, `half`, `⅔`, `三分之二`. */
function readShare(tokens: readonly Token[], at: number): Found<Amount> | undefined {
  const first = readNumber(tokens, at) ?? (isOneOf(tokens[at], "ARTICLE") ? { value: 1, next: at + 1 } : undefined);
  if (first !== undefined) {
    const parts = meaningOf(tokens[first.next], "PARTS")?.parts;
    if (parts !== undefined && first.value < parts) return found(first.value / parts, "SHARE", first.next + 1);
    const taken = isOneOf(tokens[first.next], "PARTS_OF") ? readNumber(tokens, first.next + 1) : undefined;
    if (taken !== undefined && taken.value < first.value) return found(taken.value / first.value, "SHARE", taken.next);
    const isNamed = isOneOf(tokens[at], "ARTICLE") && isOneOf(tokens[first.next], "NOUN");
    const every = first.value === 1 ? readEvery(tokens, isNamed ? first.next + 1 : first.next) : undefined;
    if (every !== undefined) return found(1 / every.value, "SHARE", every.next);
  }
  const start = isOneOf(tokens[at], "ARTICLE") ? at + 1 : at;
  const half = meaningOf(tokens[start], "SHARE");
  if (half === undefined || startsGroup(tokens, start + 1) || meaningOf(tokens[start + 1], "SCALE") !== undefined)
    return undefined;
  const percent = tokens[start]?.isWord === false ? meaningOf(tokens[start + 1], "PERCENT") : undefined;
  return percent === undefined
    ? found(half.value, "SHARE", start + 1)
    : found(half.value * percent.value, "PERCENT", start + 2);
}

/** The `in three` of `one in three`, `one delegate in three`. */
function readEvery(tokens: readonly Token[], at: number): Found<number> | undefined {
  const isYear = meaningOf(tokens[at + 1], "NUMBER")?.isYear === true;
  const number = isOneOf(tokens[at], "IN_EVERY") && !isYear ? readNumber(tokens, at + 1) : undefined;
  return number !== undefined && number.value > 1 ? number : undefined;
}

function startsGroup(tokens: readonly Token[], at: number): boolean {
  return isOneOf(tokens[at], "GROUP") || (isOneOf(tokens[at], "ARTICLE") && isOneOf(tokens[at + 1], "GROUP"));
}

/** `two dozen`, `a dozen`, `half a dozen`, `une vingtaine`. */
function readGroup(tokens: readonly Token[], at: number): Found<Amount> | undefined {
  const isArticle = isOneOf(tokens[at], "ARTICLE");
  const start = isArticle && isOneOf(tokens[at + 1], "SHARE") ? at + 1 : at;
  const half = meaningOf(tokens[start], "SHARE");
  if (half !== undefined) {
    const place = isOneOf(tokens[start + 1], "ARTICLE") ? start + 2 : start + 1;
    const group = meaningOf(tokens[place], "GROUP");
    return group && found(half.value * group.size, "COUNT", place + 1, group.isRound);
  }
  const times = isArticle ? { value: 1, next: at + 1 } : readNumber(tokens, at);
  const group = times && meaningOf(tokens[times.next], "GROUP");
  return group && found(times.value * group.size, "COUNT", times.next + 1, group.isRound);
}

/** `-5`, `minus five`. */
function readNegative(tokens: readonly Token[], at: number): Found<Amount> | undefined {
  const amount = isOneOf(tokens[at], "MINUS") ? readCounted(tokens, at + 1) : undefined;
  return amount && { ...amount, value: { ...amount.value, value: -amount.value.value } };
}

/** Digits or words, and a unit behind them. */
function readCounted(tokens: readonly Token[], at: number): Found<Amount> | undefined {
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  const hedge = hedgeAt(tokens[number.next], "after");
  const end = hedge === undefined ? number.next : number.next + 1;
  const percent = meaningOf(tokens[end], "PERCENT");
  if (percent !== undefined) return found(number.value * percent.value, "PERCENT", end + 1, false, hedge);
  return isOneOf(tokens[end], "YEARS")
    ? found(number.value, "YEARS", end + 1, false, hedge)
    : found(number.value, "COUNT", number.next);
}

function found(value: number, unit: FigureUnit, next: number, isRound = false, hedge?: Hedge): Found<Amount> {
  return { value: { value: rounded(value), unit, isRound, hedge }, next };
}
