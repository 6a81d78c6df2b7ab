import type { Hedge } from "../hedge.js";

/** What a word can be where numbers are told. Most words are one of these in their language, some are several. */
export type Meaning =
  | { readonly is: "NUMBER"; readonly value: number; readonly isWord: boolean; readonly isYear: boolean }
  /** Multiplies the number before it: `thousand`. */
  | { readonly is: "SCALE"; readonly value: number }
  /** So many at once: `dozen`. A round one is about that many: `une vingtaine`. */
  | { readonly is: "GROUP"; readonly size: number; readonly isRound: boolean }
  /** Parts of a whole: `thirds`. */
  | { readonly is: "PARTS"; readonly parts: number }
  /** A share by itself: `half`, `⅔`. */
  | { readonly is: "SHARE"; readonly value: number }
  /** Of a hundred: `percent` is 1, `‰` a tenth. */
  | { readonly is: "PERCENT"; readonly value: number }
  | { readonly is: "HEDGE"; readonly hedge: Hedge; readonly place: "before" | "after" }
  | { readonly is: PlainMeaning };

/** What a word can be that has no number of its own. */
export type PlainMeaning =
  | "ADDER"
  | "AMOUNT"
  | "AND"
  | "ARTICLE"
  | "BETWEEN"
  | "DATE"
  | "HALF_MORE"
  | "IN_EVERY"
  | "LEAD"
  | "LINK"
  | "MINUS"
  | "MONTH"
  | "NOUN"
  | "OF"
  | "OR"
  | "ORDINAL"
  | "PARTITIVE"
  | "PARTS_OF"
  | "PERCENT_OF"
  | "PLUS_MINUS"
  | "SEPARATOR"
  | "TO"
  | "TOUCHES"
  | "VAGUE"
  | "WHOLE_BEFORE"
  | "YEARS"
  | "YEAR_AFTER"
  | "YEAR_BEFORE";

/** A word, a phrase, a number or a sign of a text. */
export interface Token {
  /** As printed, but for spaces and the forms of signs. */
  readonly text: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  /** Empty for a word that its language's table does not have. */
  readonly meanings: readonly Meaning[];
}

/** The meaning of a token of that kind, if it can be one. */
export function meaningOf<K extends Meaning["is"]>(
  token: Token | undefined,
  is: K,
): Extract<Meaning, { readonly is: K }> | undefined {
  return token?.meanings.find((meaning): meaning is Extract<Meaning, { readonly is: K }> => meaning.is === is);
}

/** Whether a token can be one of these. */
export function isOneOf(token: Token | undefined, ...kinds: readonly Meaning["is"][]): boolean {
  return token?.meanings.some((meaning) => kinds.includes(meaning.is)) ?? false;
}

/** How a token limits the number that stands behind it, or before it. */
export function hedgeAt(token: Token | undefined, place: "before" | "after"): Hedge | undefined {
  for (const meaning of token?.meanings ?? [])
    if (meaning.is === "HEDGE" && meaning.place === place) return meaning.hedge;
  return undefined;
}
