import fc from "fast-check";
import { correctedCompletionsOf, correctionsOf } from "../../../../../src/questions/search/words/corrections.js";
import { Vocabulary, type TermRange } from "../../../../../src/questions/search/inverted-index/vocabulary.js";
import { typingErrors } from "../typing-errors.js";

const known = ["dissolution", "dissolve", "dissolved", "final", "finale", "steps", "stops", "vote"];
const vocabulary = new Vocabulary(known);
const termsIn = (ranges: readonly TermRange[], of = vocabulary) => [
  ...new Set(ranges.flatMap(({ from, to }) => of.terms.slice(from, to))),
];

describe("correctionsOf", () => {
  test.each([
    { it: "a letter left out", typed: "disolution", meant: ["dissolution"] },
    { it: "a letter too many", typed: "disssolution", meant: ["dissolution"] },
    { it: "a wrong letter", typed: "dizsolution", meant: ["dissolution"] },
    { it: "two letters exchanged", typed: "dissoultion", meant: ["dissolution"] },
    { it: "an error in the first letter", typed: "tissolve", meant: ["dissolve"] },
    { it: "an error in the last letter", typed: "dissolvr", meant: ["dissolve"] },
    { it: "a last letter left out, and one too many", typed: "finalr", meant: ["final", "finale"] },
    { it: "a word of five letters typed with four", typed: "fial", meant: ["final"] },
    { it: "several words that may have been meant", typed: "stips", meant: ["steps", "stops"] },
    { it: "no word of four letters", typed: "vete", meant: [] },
    { it: "not two errors", typed: "disoluton", meant: [] },
  ])("forgives $it", ({ typed, meant }) => {
    expect(termsIn(correctionsOf(typed, vocabulary)).sort()).toEqual(meant);
  });

  test("finds just the words that are one typing error away", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (terms, typed) => {
        const sorted = new Vocabulary([...terms].sort());
        const expected = sorted.terms.filter(
          (term) => typingErrors(typed, term) === 1 && Math.max(term.length, typed.length) >= 5,
        );
        expect(termsIn(correctionsOf(typed, sorted), sorted).sort()).toEqual(expected);
      }),
    );
  });
});

describe("correctedCompletionsOf", () => {
  test("finds what begins with a word one error away", () => {
    expect(termsIn(correctedCompletionsOf("disol", vocabulary))).toEqual(["dissolution", "dissolve", "dissolved"]);
  });

  test("leaves short beginnings alone", () => {
    expect(correctedCompletionsOf("diso", vocabulary)).toEqual([]);
  });
});
