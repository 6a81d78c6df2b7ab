import fc from "fast-check";
import { ask } from "../../../../../src/questions/search/hits/ask.js";
import { highlight } from "../../../../../src/questions/search/page/highlight.js";
import { typedForms } from "../../../../../src/rules/text/identifier-key.js";
import { indexOf } from "../index-of.js";

/** The pieces of the text that are marked for a query. */
async function marked(query: string, text: string): Promise<readonly string[]> {
  const index = await indexOf([{ id: "a", title: text }]);
  const found = await ask(index, query, null);
  const [piece] = highlight([{ field: "title", text }], found);
  return (piece?.matches ?? []).map(({ start, end }) => piece?.text.slice(start, end) ?? "");
}

describe("highlight", () => {
  test.each([
    { it: "each word", query: "steps final", text: "Taking our final steps", words: ["final", "steps"] },
    { it: "every place of a word", query: "iso", text: "The ISO’s vote on the ISO", words: ["ISO", "ISO"] },
    { it: "letters as printed", query: "strasse arger", text: "Ärger in der Straße", words: ["Ärger", "Straße"] },
    { it: "marks that stand behind a letter", query: "a", text: "e\u0301 a\u0301!", words: ["a\u0301"] },
    {
      it: "the whole of a completed word",
      query: "diss",
      text: "Dissolve, dissolved",
      words: ["Dissolve", "dissolved"],
    },
    { it: "the whole of a corrected word", query: "disolve", text: "To dissolve it", words: ["dissolve"] },
    { it: "Chinese characters in one piece", query: "最后一步", text: "迈出最后一步|", words: ["最后一步"] },
    { it: "no Chinese character that stands apart", query: "最后", text: "最后一步之后", words: ["最后"] },
    { it: "behind characters of two units", query: "pier", text: "😀😀 Who paints the pier?", words: ["pier"] },
    { it: "no word of an id", query: "voto", text: "El voto: article/es-el-voto-de-la-iso", words: ["voto"] },
    { it: "a name that is written apart", query: "leblanc", text: "Le texte de Paul Le Blanc", words: ["Le Blanc"] },
    { it: "a name that is written together", query: "le blanc", text: "Paul LeBlanc", words: ["LeBlanc"] },
    { it: "a ligature as a whole", query: "final", text: "The ﬁnal one", words: ["ﬁnal"] },
  ])("marks $it", async ({ query, text, words }) => {
    expect(await marked(query, text)).toEqual(words);
  });

  test("gives the fields in which something stands, with ranges in their text", async () => {
    const index = await indexOf([{ id: "a", title: "Final steps", text: "Nothing here. The final report." }]);
    const found = await ask(index, "final", null);
    const fields = [
      { field: "title", text: "Final steps" },
      { field: "note", text: "Nothing here." },
      { field: "summary", text: "The final report." },
    ];

    expect(highlight(fields, found)).toEqual([
      { field: "title", text: "Final steps", matches: [{ start: 0, end: 5 }] },
      { field: "summary", text: "The final report.", matches: [{ start: 4, end: 9 }] },
    ]);
  });

  test.each(["pep-0484", "PEP 484", "484", "pep484"])("marks the whole of an identifier for %s", async (query) => {
    const identifiers = [{ scheme: "PEP", value: "484" }];
    const index = await indexOf([{ id: "a", title: "Type hints", identifiers }]);
    const fields = [{ field: "identifiers", text: "PEP 484", typedAs: identifiers.flatMap(typedForms) }];

    expect(highlight(fields, await ask(index, query, null))).toEqual([
      { field: "identifiers", text: "PEP 484", matches: [{ start: 0, end: 7 }] },
    ]);
  });

  test("cuts a long text between words, around the first match", async () => {
    const text = `${"before ".repeat(40)}needle ${"after ".repeat(80)}needle`;
    const index = await indexOf([{ id: "a", title: text }]);
    const found = await ask(index, "needle", null);

    const [piece] = highlight([{ field: "summary", text }], found);

    expect(piece?.text).toMatch(/^before (before )+needle (after )+after$/);
    expect(piece?.text.length).toBeLessThanOrEqual(240);
    expect(piece?.matches.map(({ start, end }) => piece.text.slice(start, end))).toEqual(["needle"]);
  });

  test("gives pieces of the text with whole characters and words that were sought, whatever the text", async () => {
    const unit = fc.constantFrom("word ", "Ünïq ", "最后", "😀", "ß", " ", "long".repeat(70), "e\u0301", "…");
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 60 }), async (parts) => {
        const text = `${parts.join("")} needle ${parts.join("")}`;
        const index = await indexOf([{ id: "a", title: text }]);
        const found = await ask(index, "needle", null);
        const [piece] = highlight([{ field: "summary", text }], found);
        expect(text).toContain(piece?.text);
        expect(piece?.text).not.toMatch(/\p{Surrogate}/u);
        expect(piece?.matches.map(({ start, end }) => piece.text.slice(start, end))).toEqual(["needle"]);
      }),
    );
  });
});
