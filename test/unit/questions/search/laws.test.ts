import { finish } from "../../../../src/base/scheduling/steps.js";
import { Pace } from "../../../../src/base/scheduling/pace.js";
import fc from "fast-check";
import { searchTerms } from "../../../../src/rules/text/fold-text.js";
import { ask } from "../../../../src/questions/search/hits/ask.js";
import { pickPage, type HitOrder } from "../../../../src/questions/search/hits/pick-page.js";
import type { SearchIndex } from "../../../../src/questions/search/inverted-index/search-index.js";
import { indexOf, type Text } from "./index-of.js";
import { typingErrors } from "./typing-errors.js";

const words = [
  "final",
  "finale",
  "steps",
  "step",
  "dissolve",
  "dissolved",
  "vote",
  "votes",
  "iso",
  "march",
  "marsh",
  "s",
  "le",
  "blanc",
  "leblanc",
  "van",
  "der",
  "vander",
];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
const texts: fc.Arbitrary<readonly Text[]> = fc
  .array(
    fc.record({
      title: text,
      text: fc.option(text, { nil: "" }),
      earliest: fc.constantFrom("2019-01-01", "2019-02-01", null),
    }),
    { maxLength: 30 },
  )
  .map((some) => some.map((each, number) => ({ ...each, id: `n${number}` })));
const spoilt = fc
  .tuple(text, fc.nat(30), fc.constantFrom("", "x", "s"), fc.nat(1))
  .map(([query, place, letter, removed]) => query.slice(0, place) + letter + query.slice(place + removed));
const queries = fc.oneof(text, spoilt).filter((query) => query.trim() !== "");

/** Which texts have all words, looked up one by one: exactly, the last one as a beginning; failing that, with one typing error. */
function plainly(all: readonly Text[], query: string): readonly string[] {
  const sought = searchTerms(query);
  const termsOf = all.map(({ id, title, text: besides = "" }) => {
    const terms = searchTerms(`${title} ${besides}`);
    return { id, terms: new Set([...terms, ...namesIn(terms).map(({ name }) => `${name} apart`)]) };
  });
  const known = [...new Set(termsOf.flatMap(({ terms }) => [...terms]))];
  const matches = sought.map((word, place) => {
    const isLast = place === sought.length - 1;
    const names = namesIn(sought).filter(({ from, to }) => from <= place && place <= to);
    const written = [word, `${word} apart`, ...names.flatMap(({ name }) => [name, `${name} apart`])];
    const isBegun = (term: string) => term.startsWith(word) && (word.length >= 5 || !term.endsWith(" apart"));
    const typed = known.filter((term) => written.includes(term) || (isLast && !isInitial(word) && isBegun(term)));
    const meant = known.filter((term) => !term.endsWith(" apart") && isNear(word, term, isLast));
    return { typed: new Set(typed.length > 0 ? typed : meant), any: new Set([...typed, ...meant]) };
  });
  const withAll = (kind: "typed" | "any") =>
    termsOf
      .filter(({ terms }) => matches.every((match) => [...terms].some((term) => match[kind].has(term))))
      .map(({ id }) => id);
  const typed = withAll("typed");
  return typed.length > 0 || sought.length === 0 ? typed : withAll("any");
}

/** What stands behind particles, joined to them, and particles joined to each other; with the places of the first and the last. */
function namesIn(
  terms: readonly string[],
): readonly { readonly name: string; readonly from: number; readonly to: number }[] {
  return terms.flatMap((_term, from) =>
    [1, 2, 3].flatMap((more) => {
      const name = terms.slice(from, from + more + 1);
      const isName =
        name.length > more && name.slice(0, -1).every((term) => ["le", "van", "der", "vander"].includes(term));
      return isName && (name.at(-1) ?? "").length > 1 ? [{ name: name.join(""), from, to: from + more }] : [];
    }),
  );
}

/* What stands as one letter is not completed, at the end neither. */
function isInitial(word: string): boolean {
  return word.length === 1 && word.toLowerCase() !== word.toUpperCase();
}

function isNear(word: string, term: string, isUnfinished: boolean): boolean {
  if (typingErrors(word, term) === 1 && Math.max(word.length, term.length) >= 5) return true;
  const lengths = isUnfinished && word.length >= 5 ? [word.length - 1, word.length, word.length + 1] : [];
  return lengths.some((length) => typingErrors(word, term.slice(0, length)) === 1);
}

const idOf = (index: SearchIndex, document: number) => index.documents[document]?.id ?? "";

describe("search", () => {
  test("finds what a plain reading of every text finds", async () => {
    await fc.assert(
      fc.asyncProperty(texts, queries, async (all, query) => {
        const index = await indexOf(all);
        const { documents } = (await ask(index, query, null)).hits;
        expect([...documents].map((document) => idOf(index, document)).sort()).toEqual([...plainly(all, query)].sort());
      }),
      { numRuns: 200 },
    );
  });

  test("finds by `didYouMean` all that it found without, as typed", async () => {
    await fc.assert(
      fc.asyncProperty(texts, queries, async (all, query) => {
        const index = await indexOf(all);
        const found = await ask(index, query, null);
        const meant = found.didYouMean();
        if (meant === null) return;
        const [best] = finish(pickPage(index, found.hits, undefined, 1, new Pace()));
        const again = await ask(index, meant, null);
        expect(again.didYouMean()).toBeNull();
        expect([...again.hits.documents]).toContain(best?.document);
      }),
      { numRuns: 200 },
    );
  });

  test("gives page by page what it gives at once", async () => {
    await fc.assert(
      fc.asyncProperty(texts, text, fc.integer({ min: 1, max: 4 }), async (all, query, size) => {
        const index = await indexOf(all);
        const { hits } = await ask(index, query, null);
        const whole = finish(pickPage(index, hits, undefined, 100, new Pace()));
        const walked = [];
        for (let after: HitOrder | undefined; walked.length < 100;) {
          const page = finish(pickPage(index, hits, after, size, new Pace()));
          walked.push(...page);
          const last = page.at(-1);
          const document = last && index.documents[last.document];
          if (last === undefined || document === undefined) break;
          after = { points: last.points, dateKey: document.dateKey, id: document.id };
        }
        expect(walked).toEqual(whole);
        expect(whole.map(({ points }) => points)).toEqual(whole.map(({ points }) => points).sort((a, b) => b - a));
        expect(whole).toHaveLength(hits.documents.length);
      }),
    );
  });

  test("answers whatever is typed", async () => {
    const index = await indexOf([
      { id: "a", title: "Taking our final steps" },
      { id: "zh", title: "迈出最后一步" },
    ]);
    const typed = fc.oneof(
      fc.array(fc.nat(0x10ffff), { maxLength: 80 }).map((codes) => String.fromCodePoint(...codes)),
      fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/最后a ') }),
    );
    await fc.assert(
      fc.asyncProperty(
        typed.filter((query) => query.trim() !== ""),
        async (query) => {
          const { hits, didYouMean } = await ask(index, query, null);
          expect(hits.documents.length).toBeLessThanOrEqual(2);
          didYouMean();
        },
      ),
      { numRuns: 200 },
    );
  });
});
