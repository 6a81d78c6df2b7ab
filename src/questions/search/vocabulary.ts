/** Terms that stand side by side in a vocabulary, by number: half-open. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** Sorts behind every letter. */
const BEHIND_ALL = "\uffff";

/** All terms of a corpus, numbered in the order of their UTF-16 units, so that those with one beginning stand side by side. */
export class Vocabulary {
  constructor(readonly terms: readonly string[]) {}

  /** The term itself; an empty range where it is not known. */
  exactly(term: string, within: TermRange = this.all): TermRange {
    const from = this.firstNotBefore(term, within);
    return { from, to: from < within.to && this.terms[from] === term ? from + 1 : from };
  }

  /** Every term with this beginning, a term that is just that included. */
  startingWith(beginning: string, within: TermRange = this.all): TermRange {
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

  private get all(): TermRange {
    return { from: 0, to: this.terms.length };
  }

  private firstNotBefore(text: string, { from, to }: TermRange): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.terms[middle] ?? BEHIND_ALL) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
