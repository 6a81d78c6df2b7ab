import { longestTurnSteps } from "../../../support/counted-steps.js";
import { finishYielding } from "../../../../src/base/scheduling/yield-to-event-loop.js";
import { build } from "../../../../src/graph/edit/patch.js";
import { declaredLayout } from "../../../../src/model/graph/declared-layout.js";
import type { GraphRecord } from "../../../../src/model/graph/graph-record.js";
import { indexGraph } from "../../../../src/questions/search/inverted-index/index-in-memory.js";

const articles = Array.from({ length: 4_000 }, (_, n): GraphRecord => {
  const title = `text number${n} of ${n % 40}`;
  const properties = {
    title,
    searchTitle: title,
    searchText: `${title} said by somebody${(n * 7) % 900} about number${(n * 31) % 4_000} and what came after`,
    published: "2019",
    publishedKey: `2019-01-${String((n % 28) + 1).padStart(2, "0")}`,
  };
  return { id: `article/${n}`, labels: ["Article"], status: null, properties, edges: [] };
});
const held = { snapshot: build(articles, declaredLayout()), corpusVersion: "7" };

describe("indexGraph", () => {
  test("holds nobody up while it puts all words in order", async () => {
    expect(await longestTurnSteps(() => finishYielding(indexGraph(held)))).toBeLessThan(120_000);
  });

  test("has every document in order, and says of which version", async () => {
    const { version, documents, vocabulary } = await finishYielding(indexGraph(held));

    expect({ version, count: documents.length }).toEqual({ version: "7", count: 4_000 });
    expect(documents.slice(0, 3).map(({ id, dateKey }) => [id, dateKey])).toEqual([
      ["article/0", "2019-01-01"],
      ["article/1008", "2019-01-01"],
      ["article/1036", "2019-01-01"],
    ]);
    expect(vocabulary.terms).toEqual([...vocabulary.terms].sort());
  });
});
