import type { Hedge } from "../hedge.js";
import type { NumberWords } from "../languages/number-words.js";
import { hedgeAt, isOneOf, type Token } from "../tokens/token.js";
import type { Quantity } from "./quantity.js";
import { readAmount, type Amount } from "./read-amount.js";
import type { Found } from "./read-number.js";
import { readCountedNouns } from "./read-counted-nouns.js";

/** A quantity, and the words around it that do not go together: `at least up to 500`. */
export interface QuantityRead {
  readonly quantity: Quantity;
  readonly confusing: readonly string[];
}

/** The quantity that begins here, with what limits it from before, its range, its whole, and the words for what was counted. */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  table: NumberWords | undefined,
): Found<QuantityRead> | undefined {
  const range = readOpenedRange(tokens, at, table);
  if (range !== undefined) return range;
  const hedges: Hedge[] = [];
  let next = at;
  for (;;) {
    const amount = readAmount(tokens, next);
    if (amount !== undefined && (hedges.length > 0 || next === at)) return completed(tokens, at, hedges, amount, table);
    const hedge = hedgeAt(tokens[next], "before");
    if (hedge !== undefined) hedges.push(hedge);
    else if (hedges.length === 0 || !isOneOf(tokens[next], "ARTICLE", "LEAD")) return undefined;
    next += 1;
  }
}

/** `between 20 and 24`, `from 20 to 24`, `between about 20 and 24`. */
function readOpenedRange(
  tokens: readonly Token[],
  at: number,
  table: NumberWords | undefined,
): Found<QuantityRead> | undefined {
  if (!isOneOf(tokens[at], "BETWEEN")) return undefined;
  const start = behindAbout(tokens, at + 1);
  const first = readAmount(tokens, start);
  if (first === undefined) return undefined;
  const joint = readCountedNouns(tokens, first.next, table) ?? first.next;
  return isOneOf(tokens[joint], "AND", "TO") ? readRangeEnd(tokens, joint, first.value, [], table) : undefined;
}

function completed(
  tokens: readonly Token[],
  at: number,
  hedges: readonly Hedge[],
  { value: amount, next }: Found<Amount>,
  table: NumberWords | undefined,
): Found<QuantityRead> {
  const nouns = readCountedNouns(tokens, next, table) ?? next;
  const limits = amount.hedge === undefined ? hedges : [...hedges, amount.hedge];
  const [hedge, ...others] = new Set(limits);
  const confusing = others.length > 0 ? tokens.slice(at, next).map(({ text }) => text) : [];
  const quantity: Quantity = { ...amount, hedge, isOfThings: nouns > next };
  const range = isOneOf(tokens[nouns], "TO", "OR") ? readRangeEnd(tokens, nouns, amount, limits, table) : undefined;
  if (range !== undefined) return range;
  const tolerance =
    isOneOf(tokens[next], "PLUS_MINUS") && hedge === undefined ? readAmount(tokens, next + 1) : undefined;
  if (tolerance !== undefined) {
    const end = readCountedNouns(tokens, tolerance.next, table) ?? tolerance.next;
    const unit = amount.unit === "COUNT" ? tolerance.value.unit : amount.unit;
    return { value: { quantity: { ...quantity, unit, tolerance: tolerance.value.value }, confusing }, next: end };
  }
  const whole = readWhole(tokens, nouns, quantity, table);
  return whole === undefined
    ? { value: { quantity, confusing }, next: nouns }
    : { value: { quantity: whole.value, confusing }, next: whole.next };
}

/** The `900` of `800 or 900`. */
function readRangeEnd(
  tokens: readonly Token[],
  at: number,
  first: Amount,
  hedges: readonly Hedge[],
  table: NumberWords | undefined,
): Found<QuantityRead> | undefined {
  const second = readAmount(tokens, behindAbout(tokens, at + 1));
  if (second === undefined || second.value.value <= first.value) return undefined;
  if (first.unit !== second.value.unit && first.unit !== "COUNT") return undefined;
  const end = readCountedNouns(tokens, second.next, table);
  const quantity: Quantity = {
    value: first.value,
    upTo: second.value.value,
    unit: second.value.unit,
    isOfThings: end !== undefined,
  };
  const isConfusing = hedges.some((hedge) => hedge !== "ABOUT");
  const confusing = isConfusing ? tokens.slice(at, second.next).map(({ text }) => text) : [];
  return { value: { quantity, confusing }, next: end ?? second.next };
}

function behindAbout(tokens: readonly Token[], at: number): number {
  let next = at;
  while (hedgeAt(tokens[next], "before") === "ABOUT" || isOneOf(tokens[next], "ARTICLE")) {
    if (readAmount(tokens, next) !== undefined) return next;
    next += 1;
  }
  return next;
}

/** `12 of 15`, `12 delegates out of the 15`, `15人中12人`. */
function readWhole(
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  table: NumberWords | undefined,
): Found<Quantity> | undefined {
  if (quantity.unit !== "COUNT") return undefined;
  const second = readAmount(tokens, behindWords(tokens, at + 1));
  if (second?.value.unit !== "COUNT") return undefined;
  const { value } = second.value;
  const next = readCountedNouns(tokens, second.next, table) ?? second.next;
  if (isOneOf(tokens[at], "WHOLE_BEFORE") && value <= quantity.value)
    return { value: { ...quantity, value, whole: quantity.value, isOfThings: true }, next };
  if (value < quantity.value) return undefined;
  return isOneOf(tokens[at], "OF") ? { value: { ...quantity, whole: value, isOfThings: true }, next } : undefined;
}

function behindWords(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isOneOf(tokens[next], "ARTICLE", "LEAD") && readAmount(tokens, next) === undefined) next += 1;
  return next;
}
