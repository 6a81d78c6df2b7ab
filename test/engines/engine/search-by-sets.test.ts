import fc from "fast-check";
import { searchTerms } from "../../../src/rules/text/fold-text.js";
import type { Engine } from "../../../src/engine/engine.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";

const phrases = [
  ...[
    "Taking our final steps",
    "the ISO’s vote to dissolve",
    "Ärger über die Straße",
    "près de 500 voix",
    "cerca de 500 votos",
  ],
  ...[
    "Международная социалистическая организация",
    "迈出最后一步 社会主义工人组织",
    "かんじ カタカナ",
    "المنظمة الاشتراكية",
    "הארגון הבינלאומי",
  ],
  ...[
    "Η οδός της οργάνωσης",
    "हिन्दी में उत्तर",
    "ไทย",
    "2019-03-24",
    "x2 3d e-mail",
    "foo_bar",
    "don't",
    "𠮷野家",
    "ﬁnal ＩＳＯ",
  ],
];
const words = [...new Set(phrases.flatMap(searchTerms))];
const seed = 11;
const texts = fc.sample(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), { numRuns: 150, seed });
const searches = fc.sample(
  fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  { numRuns: 150, seed },
);

/** The ids of the texts that have a word of each group. */
function findInSets(terms: readonly (readonly string[])[]): readonly string[] {
  const has = (text: readonly string[]) => terms.every((group) => group.some((word) => text.includes(word)));
  return texts.flatMap((text, n) => (has(text) ? [`article/${n}`] : [])).sort();
}

describeEachEngine("Engine.search beside plain sets", (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open({
      keys: [{ label: "Article", property: "id", isUnique: true }],
      search: [{ index: "all", label: "Article", property: "searchText" }],
    });
    const rows = texts.map((text, n) => ({ id: `article/${n}`, searchText: text.join(" ") }));
    await engine.write([{ text: "UNWIND $rows AS row CREATE (a:Article) SET a = row", parameters: { rows } }]);
  });

  test.each(words)("finds every text with %j, and no other", async (word) => {
    const hits = await engine.search({ index: "all", terms: [[word]], limit: 1000 });

    expect(hits.map(({ id }) => id).sort()).toEqual(findInSets([[word]]));
  });

  test("finds what sets find, for random groups of words", async () => {
    for (const terms of searches) {
      const hits = await engine.search({ index: "all", terms, limit: 1000 });

      expect({ terms, ids: hits.map(({ id }) => id).sort() }).toEqual({ terms, ids: findInSets(terms) });
    }
  });
});
