import { findableTerms } from "../../../src/engine/findable-terms.js";
import { searchIndexes } from "../../../src/engine/search-indexes.js";
import { toLuceneText } from "../../../src/engine/neo4j/search-text.js";

const request = (terms: readonly (readonly string[])[]) => ({ index: "all", terms, limit: 10 });

describe("findableTerms", () => {
  test.each([
    {
      it: "letters and digits of any script",
      terms: [["iso", "2019"], ["漢"], ["иск"]],
      found: [["iso", "2019"], ["漢"], ["иск"]],
    },
    { it: "each word once", terms: [["iso", "iso"]], found: [["iso"]] },
    { it: "only what an index can hold", terms: [["iso", "i*", "", "a b", "ISO", "x".repeat(256)]], found: [["iso"]] },
    { it: "nothing where a group has nothing", terms: [["iso"], ["*"]], found: undefined },
    { it: "nothing where there is no group", terms: [], found: undefined },
  ])("keeps $it", ({ terms, found }) => {
    expect(findableTerms(request(terms))).toEqual(found);
  });
});

describe("toLuceneText", () => {
  test("asks for each group, by any of its words", () => {
    expect(toLuceneText(request([["dissolve", "dissolved"], ["iso"]]))).toBe("+(dissolve dissolved) +(iso)");
  });
});

describe("searchIndexes", () => {
  test("gathers what one index covers", () => {
    const schema = {
      keys: [],
      search: [
        { index: "all", label: "Event", property: "searchText" },
        { index: "all", label: "Article", property: "searchText" },
        { index: "titles", label: "Article", property: "title" },
      ],
    };

    expect(searchIndexes(schema)).toEqual([
      { name: "all", labels: ["Article", "Event"], properties: ["searchText"] },
      { name: "titles", labels: ["Article"], properties: ["title"] },
    ]);
  });
});
