import { finish } from "../../../../../src/base/scheduling/steps.js";
import type { ExplorerRiverData, RiverBucket } from "../../../../../src/pages/ask/documents.js";
import { toHtml } from "../../../../../src/pages/html.js";
import type { Address } from "../../../../../src/pages/address.js";
import { toDay } from "../../../../../src/pages/river/layout/fold.js";
import { layCounts } from "../../../../../src/pages/river/counts/lay-counts.js";
import { riverPage } from "../../../../../src/pages/river/river.js";
import { riverOf } from "../river-of.js";
import { english } from "../../../../../src/pages/words/english/english.js";

function bucket(month: string, debate: string | null, certain: number, possible = 0): RiverBucket {
  const date = new Date(`${month}-01`);
  const end = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
  return { start: `${month}-01`, end, debate, certain, possible };
}

const buckets = [
  bucket("2013-01", "article/small", 2),
  bucket("2013-01", null, 40, 10),
  bucket("2013-02", null, 0),
  bucket("2019-03", "article/large", 30, 10),
  bucket("2019-04", "article/large", 20),
  bucket("2019-04", "article/small", 1, 3),
];

test("has a row for each debate, the largest first, and one for all other texts", () => {
  const { rows } = layCounts(buckets, undefined);

  expect(rows.map(({ debate, most, bars }) => [debate, most, bars.length])).toEqual([
    ["article/large", 40, 2],
    ["article/small", 4, 2],
    [null, 50, 1],
  ]);
});

test("draws what may lie in a month upon what surely does, in one measure for the row", () => {
  const [large] = layCounts(buckets, undefined).rows;
  const [march, april] = large?.bars ?? [];

  expect((march?.possibleHeight ?? 0) / (march?.certainHeight ?? 1)).toBeCloseTo(1 / 3, 6);
  expect((april?.certainHeight ?? 0) / (march?.certainHeight ?? 1)).toBeCloseTo(2 / 3, 6);
});

test("gives the months under the lens four fifths of the width", () => {
  const wide = layCounts(buckets, { from: toDay("2019-01-01"), to: toDay("2019-04-30") });
  const bars = wide.rows[0]?.bars ?? [];

  expect(bars[0]?.right).toBeGreaterThan(200 + (bars[0]?.left ?? 0));
});

test("is empty where there is nothing to count", () => {
  expect(layCounts([], undefined).rows).toEqual([]);
});

const answer: ExplorerRiverData = {
  corpus: {
    title: { value: "A large corpus", language: "en" },
    description: { value: "Many texts.", language: "en" },
    languages: [{ value: "en" }],
    period: { text: "2013–2019" },
    counts: { articles: 90_000 },
  },
  river: {
    texts: [],
    references: [],
    events: [],
    votes: [],
    buckets,
    undatedCount: 3,
    completeness: { isComplete: false, omittedCount: 90_000, reasons: ["NODE_LIMIT"] },
  },
  debates: {
    nodes: [
      {
        mostAnswered: {
          id: "article/large",
          title: { value: "The large one", language: "en" },
          titleIsDescribed: false,
        },
        size: 60,
        period: { text: "2019" },
      },
    ],
  },
  disputed: { nodes: [] },
};

test("stands in the place of the river, each year a link to its texts, the numbers in a table", () => {
  const address: Address = { path: "/", name: "", parameters: new Map() };
  const printed = riverPage.print(answer, { words: english, address });
  const html = printed === undefined ? "" : finish(toHtml(printed.main));

  expect(html).toContain("There are too many texts to draw each of them");
  expect(html).toMatch(/<text class="name"[^>]*>The large one<\/text>/);
  expect(html).toContain('href="/?from=2019-01&amp;to=2019-12&amp;others=off"');
  expect(html.match(/<rect class="certain"/g)).toHaveLength(5);
  expect(html.match(/<rect class="possible"/g)).toHaveLength(3);
  expect(html).toMatch(/<td class="number">30<\/td>\s*<td class="number">10<\/td>/);
  expect(html).not.toContain("data-id=");
});

test("gives way to the texts of a period, which are drawn each, and leads back to all times", () => {
  const parameters = new Map([
    ["from", "2019-03"],
    ["to", "2019-04"],
    ["others", "off"],
  ]);
  const part = riverOf({ texts: [{ name: "letter", from: "2019-03-15" }], answers: [] });
  const data = { ...answer, ...part };
  const printed = riverPage.print(data, { words: english, address: { path: "/", name: "", parameters } });
  const html = printed === undefined ? "" : finish(toHtml(printed.main));

  expect(html.match(/data-id="[^"]+"/g)).toEqual(['data-id="article/letter"']);
  expect(html).toMatch(/<a href="\/" data-back>All times<\/a>/);
});
