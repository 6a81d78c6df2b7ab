import type { NumberWords } from "../languages/number-words.js";
import { meaningsIn, signMeanings } from "./meanings.js";
import { splitAtoms } from "./split-atoms.js";
import { spelledNumbers, type SpelledNumbers } from "./spelled-numbers.js";
import type { Meaning } from "./token.js";

/** A phrase of one atom or more with all that it can mean. */
interface Phrase {
  readonly length: number;
  readonly meanings: readonly Meaning[];
}

/** The phrases of a language, and its numbers in words. */
export interface PhraseBook {
  readonly table: NumberWords | undefined;
  readonly spelled: SpelledNumbers | undefined;
  /** The longest phrase with which these atoms begin, in lower case. */
  readonly longest: (atoms: readonly string[]) => Phrase | undefined;
}

const books = new Map<NumberWords | undefined, PhraseBook>();

/** The phrase book of a language; without one, that of signs alone. Made at first use and kept. */
export function phraseBook(table: NumberWords | undefined): PhraseBook {
  const known = books.get(table) ?? makePhraseBook(table);
  books.set(table, known);
  return known;
}

function makePhraseBook(table: NumberWords | undefined): PhraseBook {
  const phrases = new Map<string, Meaning[]>();
  let most = 1;
  for (const [phrase, meaning] of [...signMeanings, ...(table === undefined ? [] : meaningsIn(table))]) {
    const atoms = splitAtoms(phrase).map(({ text }) => text);
    most = Math.max(most, atoms.length);
    const meanings = phrases.get(atoms.join(" ")) ?? [];
    meanings.push(meaning);
    phrases.set(atoms.join(" "), meanings);
  }
  return {
    table,
    spelled: table?.spellers === undefined ? undefined : spelledNumbers(table),
    longest: (atoms) => {
      for (let length = Math.min(most, atoms.length); length > 0; length -= 1) {
        const meanings = phrases.get(atoms.slice(0, length).join(" "));
        if (meanings !== undefined) return { length, meanings };
      }
      return undefined;
    },
  };
}
