import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import { correctedCompletionsOf, correctionsOf } from "./corrections.js";
import { namesApart, writtenTogether } from "../inverted-index/names-apart.js";
import type { QueryWord } from "./query-words.js";
import type { TermRange, Vocabulary } from "../inverted-index/vocabulary.js";

/** How a known term answers to a word: it is the word; it is a name that is typed apart and written together, or typed together and written apart;
 *  it begins with the word, or such a name does; it is the word but for a typing error, or begins with it but for one. */
export type Likeness =
  "exact" | "together" | "apart" | "completed" | "apartAndCompleted" | "corrected" | "correctedAndCompleted";

/** Known terms that are looked for in place of a word. */
export interface Alternative extends TermRange {
  readonly likeness: Likeness;
}

/** A word of a query with all that it may stand for, likest first. */
export interface SoughtWord {
  readonly word: QueryWord;
  readonly alternatives: readonly Alternative[];
}

/** What the words stand for as they are typed; only if one is not known at all, not even as a beginning at the end, what was meant by it. Once
 *  a word stands for nothing, neither do those after it: nothing has all of them. */
export function soughtWords(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
  pace: Pace,
): Steps<readonly SoughtWord[]> {
  const together = namesTogether(words, vocabulary);
  return seekEach(words, pace, (word, place) => {
    const asTyped = typedAlternatives(word, together.get(place), vocabulary);
    return asTyped.length > 0 ? asTyped : corrections(word, vocabulary);
  });
}

/** The same if nothing has all words as they are typed: any of them may be another word misspelt. */
export function correctedWords(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
  pace: Pace,
): Steps<readonly SoughtWord[]> {
  const together = namesTogether(words, vocabulary);
  return seekEach(words, pace, (word, place) => [
    ...typedAlternatives(word, together.get(place), vocabulary),
    ...corrections(word, vocabulary),
  ]);
}

/** Units of work that it takes to look a word up, typing errors and all. */
const UNITS_A_WORD = 250;

function* seekEach(
  words: readonly QueryWord[],
  pace: Pace,
  seek: (word: QueryWord, place: number) => readonly Alternative[],
): Steps<readonly SoughtWord[]> {
  const sought: SoughtWord[] = [];
  let isHopeless = false;
  for (const [place, word] of words.entries()) {
    const alternatives: readonly Alternative[] = isHopeless ? [] : seek(word, place);
    isHopeless ||= alternatives.length === 0;
    sought.push({ word, alternatives });
    if (!isHopeless && pace.isUp(UNITS_A_WORD)) yield;
  }
  return sought;
}

/* By the place of each word of a name that is typed apart what it is where it is written together, or parted elsewhere. */
function namesTogether(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
): ReadonlyMap<number, readonly Alternative[]> {
  const terms = words.map(({ term }) => term);
  const found = new Map<number, Alternative[]>();
  for (const name of namesApart(terms)) {
    const together = writtenTogether(terms, name);
    const ranges = [vocabulary.exactly(together), vocabulary.apartAs(together)];
    for (let [place, last] = name; place <= last; place += 1) {
      const own = found.get(place) ?? [];
      found.set(place, own);
      own.push(...ranges.map((range): Alternative => ({ likeness: "together", ...range })));
    }
  }
  return found;
}

function typedAlternatives(
  { term, isLast, isIdeographic }: QueryWord,
  together: readonly Alternative[] = [],
  vocabulary: Vocabulary,
): readonly Alternative[] {
  const exact: Alternative = { likeness: "exact", ...vocabulary.exactly(term) };
  const apart: Alternative = { likeness: "apart", ...vocabulary.apartAs(term) };
  if (!isLast || isIdeographic || isInitial(term)) return known([exact, ...together, apart]);
  const longer = vocabulary.startingWith(term);
  const completed: Alternative = { likeness: "completed", from: exact.to, to: longer.to };
  if (term.length < LEAST_LETTERS_APART) return known([exact, ...together, apart, completed]);
  const begun = vocabulary.apartStartingWith(term);
  const longerApart: Alternative = { likeness: "apartAndCompleted", from: apart.to, to: begun.to };
  return known([exact, ...together, apart, completed, longerApart]);
}

/** Fewer letters are the beginning of too many particles with whatever follows. */
const LEAST_LETTERS_APART = 5;

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
