import { isIdeograph, type Gram } from "./grams.js";

/** Words that stand before a name and are written apart from it or together with it, by whoever prints it: `Le Blanc` and `LeBlanc`, `van der Meer`
 *  and `Vandermeer`, `O'Brien` and `OBrien`. Folded, as terms are. */
const particles: ReadonlySet<string> = new Set(
  [
    "d l o de da das do dos du des le la las les los lo el al",
    "del dell della delle dello degli di dal dalla",
    "van vande vanden vander von vom zu zum zur den der ter ten te op",
    "mac mc fitz saint sainte san santa st af av",
    "abd abdul abu bar ben bin ibn",
  ].flatMap((some) => some.split(" ")),
);

/** Most terms of one name that is written apart: `van de der Meer`. */
const MOST_TERMS = 4;

/** Where terms are one name that is written apart, as far as their spelling tells: particles with what follows them, or with each other. An initial is
 *  no name, and nothing is joined to it. */
export function namesApart(terms: readonly string[]): readonly Gram[] {
  const names: Gram[] = [];
  for (const [first, term] of terms.entries()) {
    if (!particles.has(term)) continue;
    for (let last = first + 1; last < Math.min(terms.length, first + MOST_TERMS); last += 1) {
      const end = terms[last] ?? "";
      if (canEnd(end)) names.push([first, last]);
      if (!particles.has(end)) break;
    }
  }
  return names;
}

/** The terms of a name as one. */
export function writtenTogether(terms: readonly string[], [first, last]: Gram): string {
  return terms.slice(first, last + 1).join("");
}

function canEnd(term: string): boolean {
  return term.length > 1 && /^\p{L}/u.test(term) && !isIdeograph(term);
}
