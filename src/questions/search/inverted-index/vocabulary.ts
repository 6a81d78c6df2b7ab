import { bisect } from "../../../base/bisect.js";
/** Terms that stand side by side in a vocabulary, by number: half-open. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** Sorts behind every letter. */
const BEHIND_ALL = "\uffff";

/** Sorts behind every letter, and before that. */
const APART = "\ufffe";

/** What a name that is written apart is noted under, beside its words: behind all words, so that none is completed to it or corrected. */
export function apartTerm(together: string): string {
  return APART + together;
}

/** All terms of a corpus, numbered in the order of their UTF-16 units, so that those with one beginning stand side by side: words, then names that are
 *  written apart, as if they were written together. */
export class Vocabulary {
  private readonly words: TermRange;
  private readonly apart: TermRange;

  constructor(readonly terms: readonly string[]) {
    const all = { from: 0, to: terms.length };
    const wordCount = this.firstNotBefore(APART, all);
    this.words = { from: 0, to: wordCount };
    this.apart = { from: wordCount, to: terms.length };
  }

  /** The term itself; an empty range if it is not known. */
  exactly(term: string, within: TermRange = this.words): TermRange {
    const from = this.firstNotBefore(term, within);
    return { from, to: from < within.to && this.terms[from] === term ? from + 1 : from };
  }

  /** Every term with this beginning, a term that is just that included. */
  startingWith(beginning: string, within: TermRange = this.words): TermRange {
    const from = this.firstNotBefore(beginning, within);
    return { from, to: this.firstNotBefore(beginning + BEHIND_ALL, { from, to: within.to }) };
  }

  /** The letters with which terms go on after a beginning that all of `within` share, each with the terms that do. */
  *continuations(beginning: string, within: TermRange): Generator<readonly [letter: string, range: TermRange]> {
    let from = this.exactly(beginning, within).to;
    while (from < within.to) {
      const letter = this.terms[from]?.charAt(beginning.length) ?? "";
      const to = this.firstNotBefore(beginning + letter + BEHIND_ALL, { from, to: within.to });
      yield [letter, { from, to }];
      from = to;
    }
  }

  /** The name that is written apart and would be this if it were not. */
  apartAs(together: string): TermRange {
    return this.exactly(apartTerm(together), this.apart);
  }

  /** Every such name with this beginning, one that is just that included. */
  apartStartingWith(beginning: string): TermRange {
    return this.startingWith(apartTerm(beginning), this.apart);
  }

  private firstNotBefore(text: string, { from, to }: TermRange): number {
    return bisect(from, to, (term) => (this.terms[term] ?? BEHIND_ALL) >= text);
  }
}
