import { isOneOf, meaningOf, type Token } from "../tokens/token.js";

/** What was read, and the index of the token behind it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** A piece of a number: an amount, or what multiplies it. */
interface Piece {
  readonly value: number;
  readonly isScale: boolean;
  readonly next: number;
}

/** The number that begins here, as long as it goes: `2.5 million`, `two thousand five hundred`, `1½`, `a thousand`. */
export function readNumber(tokens: readonly Token[], at: number): Found<number> | undefined {
  const pieces = readPieces(tokens, at);
  for (let length = pieces.length; length > 0; length -= 1) {
    const taken = pieces.slice(0, length);
    const [value, last] = [valueOf(taken), taken.at(-1)];
    if (value !== undefined && last !== undefined) return { value, next: last.next };
  }
  return undefined;
}

function readPieces(tokens: readonly Token[], at: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let next = at; ;) {
    const piece = pieceAt(tokens, next, pieces.length === 0) ?? joinedPieceAt(tokens, next, pieces.at(-1));
    if (piece === undefined) return pieces;
    pieces.push(piece);
    next = piece.next;
  }
}

function pieceAt(tokens: readonly Token[], at: number, isFirst: boolean): Piece | undefined {
  const scale = meaningOf(tokens[at], "SCALE");
  if (scale !== undefined && (!isFirst || meaningOf(tokens[at], "NUMBER")?.value === scale.value))
    return { value: scale.value, isScale: true, next: at + 1 };
  if (isFirst && isOneOf(tokens[at], "ARTICLE") && meaningOf(tokens[at + 1], "SCALE") !== undefined)
    return { value: 1, isScale: false, next: at + 1 };
  const share = isFirst ? meaningOf(tokens[at], "SHARE") : undefined;
  if (share !== undefined && meaningOf(tokens[at + 1], "SCALE") !== undefined)
    return { value: share.value, isScale: false, next: at + 1 };
  return amountAt(tokens, at);
}

/** A number in digits or words, with a half or another share on top of it. */
function amountAt(tokens: readonly Token[], at: number): Piece | undefined {
  const number = meaningOf(tokens[at], "NUMBER") ?? oneBeforeHalf(tokens, at);
  if (number === undefined) return undefined;
  const share = number.isWord ? undefined : meaningOf(tokens[at + 1], "SHARE");
  if (share !== undefined && tokens[at + 1]?.isWord === false)
    return { value: number.value + share.value, isScale: false, next: at + 2 };
  if (isOneOf(tokens[at + 1], "HALF_MORE")) return { value: number.value + 0.5, isScale: false, next: at + 2 };
  return { value: number.value, isScale: false, next: at + 1 };
}

/** `one and a half`. */
function oneBeforeHalf(tokens: readonly Token[], at: number) {
  const isOne = isOneOf(tokens[at], "ARTICLE") && isOneOf(tokens[at + 1], "HALF_MORE");
  return isOne ? { value: 1, isWord: true } : undefined;
}

/** `two thousand and five`: an `and` joins words behind a scale, and nothing else. */
function joinedPieceAt(tokens: readonly Token[], at: number, last: Piece | undefined): Piece | undefined {
  const number = meaningOf(tokens[at + 1], "NUMBER");
  if (last?.isScale !== true || !isOneOf(tokens[at], "AND") || number?.isWord !== true) return undefined;
  return number.value < last.value ? { value: number.value, isScale: false, next: at + 2 } : undefined;
}

/** The greatest scale parts what it multiplies from what is added to it. */
function valueOf(pieces: readonly Piece[]): number | undefined {
  const greatest = Math.max(0, ...pieces.filter(({ isScale }) => isScale).map(({ value }) => value));
  if (greatest === 0) return pieces.length === 1 ? pieces[0]?.value : undefined;
  const at = pieces.findLastIndex(({ isScale, value }) => isScale && value === greatest);
  const times = at === 0 ? 1 : valueOf(pieces.slice(0, at));
  const more = at === pieces.length - 1 ? 0 : valueOf(pieces.slice(at + 1));
  if (times === undefined || more === undefined || more >= greatest) return undefined;
  return Number((times * greatest + more).toFixed(4));
}
