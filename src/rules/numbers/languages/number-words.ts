import type { Hedge } from "../hedge.js";

/** Words of one kind, in lower case with straight apostrophes, parted by commas. An abbreviation is read with its stop and without. */
export type Words = string;

/** All that is known of how one language tells numbers. What is left out, the language has not. */
export interface NumberWords {
  /** The primary language tag. */
  readonly language: string;
  /** They spell 1 to 99 and the hundreds. None if numerals are signs of their own (Chinese, Japanese). */
  readonly spellers?: () => readonly Speller[];
  /** Other forms of a word in spelled numbers, by the one that is spelled: of other genders and cases. */
  readonly variants?: Readonly<Record<string, Words>>;
  /** The word for a hundred, where hundreds are told with it: `two hundred`, `twelve hundred`. */
  readonly hundred?: string;
  /** Whether numbers are written as one word: `zweitausendfünfhundert`. */
  readonly isCompound?: boolean;
  /** What multiplies, by how much. */
  readonly scales: Readonly<Record<number, Words>>;
  /** Exact groups by size: `dozen`. */
  readonly groups?: Readonly<Record<number, Words>>;
  /** Groups that are about so many: `vingtaine`. */
  readonly roundGroups?: Readonly<Record<number, Words>>;
  /** Parts of a whole by how many it has: `thirds`. */
  readonly parts?: Readonly<Record<number, Words>>;
  readonly half: Words;
  /** One and a half in one word: `anderthalb`. */
  readonly oneAndHalf?: Words;
  /** Parts of a whole that stand by themselves, where a language has no article: `треть`. */
  readonly aloneParts?: Readonly<Record<number, Words>>;
  /** One half on top: `and a half`. */
  readonly halfMore?: Words;
  /** Between how many parts there are and how many are taken, where the parts come first: 三分之二. */
  readonly partsOf?: Words;
  readonly percent: Words;
  /** Before the number: 百分之. */
  readonly percentOf?: Words;
  readonly perMille: Words;
  readonly years: Words;
  readonly before: Readonly<Partial<Record<Hedge, Words>>>;
  readonly after: Readonly<Partial<Record<Hedge, Words>>>;
  /** Opens a range: `between`, `from`. */
  readonly between: Words;
  /** Between the ends of a range: `to`. */
  readonly to: Words;
  readonly or: Words;
  readonly and: Words;
  /** Between a part and a whole: `12 of 15`. */
  readonly of: Words;
  /** Between a whole that comes first and its part: 15人中12人. */
  readonly wholeBefore?: Words;
  /** Makes a share of a one before it: `one in three`. */
  readonly inEvery: Words;
  readonly plusMinus: Words;
  readonly minus: Words;
  /** Stands for one before a group, a part or a scale: `a dozen`. */
  readonly articles?: Words;
  /** Makes a number of what follows that nobody can read: `several hundred`; or tells none: `a majority`. */
  readonly vague: Words;
  /** What is added without a number behind an `and`: `and some guests`. */
  readonly amounts: Words;
  /** Adds by itself, without a number: `plus`. */
  readonly adders: Words;
  /** Behind an amount, these make it a part of what was counted: `some of them`. */
  readonly partitives: Words;
  /** May stand before a number and says nothing of how many: `a total of`. */
  readonly leads: Words;
  /** Says something of those who were counted, in whatever words follow: `who`, `at`, `voted`. */
  readonly links: Words;
  /** What is counted in a record of votes and meetings. */
  readonly nouns: Words;
  /** What else changes a number, in ways that are not read: `fewer`. */
  readonly touches: Words;
  /** Before a year: `in`, `since`. */
  readonly yearBefore: Words;
  /** After a year: 年. */
  readonly yearAfter?: Words;
  /** What a word for what is counted looks like, for words not in `nouns`. */
  readonly counted?: CountedWords;
  /** Whether a noun before the number makes it about so many: `человек 500`. */
  readonly isAboutBehindNoun?: boolean;
}

/** How words look that may stand behind a number without being in a table. */
export interface CountedWords {
  readonly noun: RegExp;
  readonly adjective: RegExp;
  readonly order: "adjectives first" | "noun first";
}

/** Writes numbers in words. */
export interface Speller {
  convert(value: number): string;
}
