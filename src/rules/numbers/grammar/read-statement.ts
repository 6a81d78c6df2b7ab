import type { NumberWords } from "../languages/number-words.js";
import { hedgeAt, isOneOf, meaningOf, type Meaning, type Token } from "../tokens/token.js";
import type { Quantity } from "./quantity.js";
import { readDate } from "./read-date.js";
import { readQuantity } from "./read-quantity.js";
import { readCountedNouns } from "./read-counted-nouns.js";

/** All quantities that a text states, in its order, and the words that were not understood. */
export interface Statement {
  readonly quantities: readonly Quantity[];
  readonly unread: readonly string[];
}

/** Where reading has come to in a text. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly table: NumberWords | undefined;
  readonly quantities: Quantity[];
  readonly unread: string[];
  /** Whether words that are in no table may stand here: behind a `who`, they say something of those who were counted. */
  isOpen: boolean;
  /** The word of that sort that stands directly before. */
  free: string | undefined;
  /** The place behind the last quantity. */
  end: number;
}

/** Takes what begins at a place, and gives the place behind it; `undefined` if it is something else. */
type Step = (reading: Reading, at: number) => number | undefined;

/** Reads a text to its end. */
export function readStatement(tokens: readonly Token[], table: NumberWords | undefined): Statement {
  const reading: Reading = { tokens, table, quantities: [], unread: [], isOpen: false, free: undefined, end: 0 };
  for (let at = 0; at < tokens.length;) at = stepFrom(reading, at);
  return { quantities: reading.quantities, unread: reading.unread };
}

const steps: readonly Step[] = [
  takeDate,
  takeAddition,
  takeQuantity,
  takeVague,
  takeHedgeBehind,
  takeSeparator,
  takeLink,
  takeKnown,
  takeFree,
];

function stepFrom(reading: Reading, at: number): number {
  for (const step of steps) {
    const next = step(reading, at);
    if (next !== undefined) return next;
  }
  reading.unread.push(reading.tokens[at]?.text ?? "");
  reading.free = undefined;
  return at + 1;
}

function takeDate(reading: Reading, at: number): number | undefined {
  const next = readDate(reading.tokens, at);
  if (next !== undefined) reading.free = undefined;
  return next;
}

/** `and some guests`, `plus guests`: without a number, so that there may be any more. */
function takeAddition(reading: Reading, at: number): number | undefined {
  const { tokens, quantities } = reading;
  const last = quantities.at(-1);
  const isAmount = isOneOf(tokens[at], "AND") && isOneOf(tokens[at + 1], "AMOUNT");
  const behind = isAmount ? at + 2 : at + 1;
  if (last === undefined || !(isAmount || isOneOf(tokens[at], "ADDER"))) return undefined;
  if (readQuantity(tokens, at + 1, reading.table) !== undefined) return undefined;
  if (!isOneOf(tokens[behind], "PARTITIVE")) quantities.splice(-1, 1, { ...last, hasMore: true });
  reading.isOpen = true;
  return behind;
}

function takeQuantity(reading: Reading, at: number): number | undefined {
  const { tokens, table } = reading;
  const found = readQuantity(tokens, at, table);
  if (found === undefined) return undefined;
  // 十几人 is more than ten, and nobody knows how many.
  const isVague = table?.spellers === undefined && isOneOf(tokens[found.next], "VAGUE");
  if (isVague && !isOneOf(tokens[found.next - 1], "NOUN")) return found.next + 1;
  // An unknown word before a number may limit it.
  if (reading.free !== undefined) reading.unread.push(reading.free);
  const { quantity, confusing } = found.value;
  reading.unread.push(...confusing);
  const isBehindNoun = table?.isAboutBehindNoun === true && isOneOf(tokens[at - 1], "NOUN");
  reading.quantities.push(isBehindNoun ? { ...quantity, hedge: quantity.hedge ?? "ABOUT" } : quantity);
  [reading.isOpen, reading.free, reading.end] = [false, undefined, found.next];
  return found.next;
}

/** `several hundred`, `dozens of them`, `a majority`. */
function takeVague(reading: Reading, at: number): number | undefined {
  const { tokens } = reading;
  if (!isOneOf(tokens[at], "VAGUE")) return undefined;
  [reading.isOpen, reading.free] = [true, undefined];
  let next = at + 1;
  while (isOneOf(tokens[next], "SCALE", "GROUP") || meaningOf(tokens[next], "NUMBER")?.isWord === true) next += 1;
  return next;
}

/** `500 or so`; of several numbers nothing says which one is meant, unless each has its own: 20人以上24人以下. */
function takeHedgeBehind(reading: Reading, at: number): number | undefined {
  const hedge = hedgeAt(reading.tokens[at], "after");
  const [last, ...before] = reading.quantities.toReversed();
  const isMeant = before.length === 0 || (reading.end === at && before.every((other) => other.hedge !== undefined));
  if (hedge === undefined || last === undefined || !isMeant) return undefined;
  if (last.hedge !== undefined || last.upTo !== undefined || last.tolerance !== undefined) return undefined;
  reading.quantities.splice(-1, 1, { ...last, hedge });
  return at + 1;
}

function takeSeparator(reading: Reading, at: number): number | undefined {
  if (!isOneOf(reading.tokens[at], "SEPARATOR")) return undefined;
  [reading.isOpen, reading.free] = [false, undefined];
  return at + 1;
}

function takeLink(reading: Reading, at: number): number | undefined {
  if (!isOneOf(reading.tokens[at], "LINK", "OF", "PARTITIVE")) return undefined;
  [reading.isOpen, reading.free] = [true, undefined];
  return at + 1;
}

const known: readonly Meaning["is"][] = ["LEAD", "ARTICLE", "NOUN", "AND", "OR", "ORDINAL", "YEARS", "MONTH", "AMOUNT"];

/** What changes no number if anything may be said. */
const knownWhereOpen: readonly Meaning["is"][] = ["TO", "BETWEEN", "YEAR_BEFORE", "YEAR_AFTER", "IN_EVERY"];

/** Words that change no number. */
function takeKnown(reading: Reading, at: number): number | undefined {
  const token = reading.tokens[at];
  const isHarmless =
    isOneOf(token, ...known) ||
    (reading.isOpen && (isOneOf(token, ...knownWhereOpen) || hedgeAt(token, "before") !== undefined));
  if (!isHarmless) return undefined;
  reading.free = undefined;
  return isOneOf(token, "AND") ? (readCountedNouns(reading.tokens, at + 1, reading.table) ?? at + 1) : at + 1;
}

/** Words that are in no table: where they may say anything, or as what the number is to count: `Strikers: 500`. */
function takeFree(reading: Reading, at: number): number | undefined {
  const { tokens, table, isOpen, quantities } = reading;
  const token = tokens[at];
  if (token === undefined || !token.isWord || token.meanings.length > 0) return undefined;
  const next = isOpen ? at + 1 : quantities.length === 0 ? readCountedNouns(tokens, at, table) : undefined;
  if (next !== undefined) reading.free = tokens[next - 1]?.text;
  return next;
}
