import type { Steps } from "../../base/steps.js";
import type { Pace } from "../../graph/pace.js";
import { correctedCompletionsOf, correctionsOf } from "./corrections.js";
import type { QueryWord } from "./query-words.js";
import type { TermRange, Vocabulary } from "./vocabulary.js";

/** How a known term answers to a word: it is the word, begins with it, is it but for a typing error, or begins with it but for one. */
export type Likeness = "exact" | "completed" | "corrected" | "correctedAndCompleted";

/** Known terms that are looked for in place of a word. */
export interface Alternative extends TermRange {
  readonly likeness: Likeness;
}

/** A word of a query with all that it may stand for, likest first. */
export interface SoughtWord {
  readonly word: QueryWord;
  readonly alternatives: readonly Alternative[];
}

/** What the words stand for as they are typed; only where one is not known at all, not even as a beginning at the end, what was meant by it. Once
 *  a word stands for nothing, neither do those after it: nothing has all of them. */
export function soughtWords(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
  pace: Pace,
): Steps<readonly SoughtWord[]> {
  return seekEach(words, pace, (word) => {
    const asTyped = typedAlternatives(word, vocabulary);
    return asTyped.length > 0 ? asTyped : corrections(word, vocabulary);
  });
}

/** The same where nothing has all words as they are typed: any of them may be another word misspelt. */
export function correctedWords(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
  pace: Pace,
): Steps<readonly SoughtWord[]> {
  return seekEach(words, pace, (word) => [...typedAlternatives(word, vocabulary), ...corrections(word, vocabulary)]);
}

/** Units of work that it takes to look a word up, typing errors and all. */
const UNITS_A_WORD = 250;

function* seekEach(
  words: readonly QueryWord[],
  pace: Pace,
  seek: (word: QueryWord) => readonly Alternative[],
): Steps<readonly SoughtWord[]> {
  const sought: SoughtWord[] = [];
  let isHopeless = false;
  for (const word of words) {
    const alternatives: readonly Alternative[] = isHopeless ? [] : seek(word);
    isHopeless ||= alternatives.length === 0;
    sought.push({ word, alternatives });
    if (!isHopeless && pace.isUp(UNITS_A_WORD)) yield;
  }
  return sought;
}

function typedAlternatives({ term, isLast, isIdeographic }: QueryWord, vocabulary: Vocabulary): readonly Alternative[] {
  const exact: Alternative = { likeness: "exact", ...vocabulary.exactly(term) };
  if (!isLast || isIdeographic || isInitial(term)) return known([exact]);
  const longer = vocabulary.startingWith(term);
  return known([exact, { likeness: "completed", from: exact.to, to: longer.to }]);
}

/* A letter by itself is what an initialled name prints, and no initial is ever expanded. */
function isInitial(term: string): boolean {
  return /^\p{L}$/u.test(term);
}

function corrections({ term, isLast, isIdeographic }: QueryWord, vocabulary: Vocabulary): readonly Alternative[] {
  if (isIdeographic) return [];
  const whole = correctionsOf(term, vocabulary).map((range): Alternative => ({ likeness: "corrected", ...range }));
  if (!isLast) return whole;
  const begun = correctedCompletionsOf(term, vocabulary);
  return [...whole, ...begun.map((range): Alternative => ({ likeness: "correctedAndCompleted", ...range }))];
}

function known(alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.filter(({ from, to }) => from < to);
}
