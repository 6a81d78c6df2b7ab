import { createHash } from "node:crypto";
import { longestTurnSteps } from "../../support/counted-steps.js";
import { countYields } from "../../support/count-yields.js";
import { prepareAnswerer } from "../../../src/cli/operations/prepare-answerer.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { Answerer } from "../../../src/planner/answer.js";
import { writeAnswer } from "../../../src/server/answers/write-answer.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { parseValid } from "../../support/oracle/two-answers.js";

/** Two thousand units of work, some forty steps each, and what the last piece is over. */
const MOST_STEPS = 120_000;

const articles = 1_500;
const houses = 60;
const idOf = (n: number) => `article/${String(n).padStart(4, "0")}`;
const houseOf = (n: number) => `organization/${n % houses}`;

/** Many answers to few texts, all of them at few houses. */
const records: readonly GraphRecord[] = [
  ...Array.from({ length: houses }, (_, n) => node("Organization", houseOf(n), { name: `House ${n}` })),
  ...Array.from({ length: articles }, (_, n) => ({
    ...node("Article", idOf(n), {
      title: `Article ${n}`,
      titleKey: `${"long title ".repeat(300)}${n}`,
      kind: "LETTER",
      language: "en",
      ...dated(n),
    }),
    edges: [
      { type: "PUBLISHED_BY", to: houseOf(n) },
      { type: "WORK", to: idOf(n) },
    ],
  })),
  ...Array.from({ length: 2 * articles }, (_, n) =>
    reference(n, 1 + (n % (articles - 1)), Math.floor((n % articles) / 7)),
  ),
];

function node(label: string, id: string, properties: GraphRecord["properties"]): GraphRecord {
  return { id, labels: [label], status: null, properties, edges: [] };
}

function dated(n: number): GraphRecord["properties"] {
  const published = `20${String(n % 20).padStart(2, "0")}-03-${String(1 + (n % 28)).padStart(2, "0")}`;
  const keys = { publishedKey: published, publishedEarliest: published, publishedLatest: published };
  return { published, ...keys, publishedSpan: published };
}

function reference(n: number, from: number, to: number): GraphRecord {
  const id = `cross-reference/${n}`;
  const told = { type: "REPLIES_TO", response: true, stance: "NEUTRAL", evidence: "QUOTED" };
  return {
    ...node("CrossReference", id, told),
    status: "ACCEPTED",
    edges: [
      { type: "FROM", to: idOf(from) },
      { type: "TO", to: idOf(to) },
      { type: "REFERS_TO", from: idOf(from), to: idOf(to), properties: { id, status: "ACCEPTED", ...told } },
    ],
  };
}

let answerer: Answerer;
beforeAll(async () => {
  const engine = await openEmbedded();
  await loadRecords(engine, records, { installId: "test" });
  await engine.graph();
  answerer = prepareAnswerer(engine);
});

async function ask(source: string): Promise<number> {
  const documentHash = createHash("sha256").update(source).digest("hex");
  const result = await answerer.answer({ document: parseValid(source), documentHash, variables: {} });
  expect(result.errors).toBeUndefined();
  return (await writeAnswer(result, Number.POSITIVE_INFINITY))?.bytes ?? 0;
}

const everyHouse = JSON.stringify(Array.from({ length: houses }, (_, n) => houseOf(n)));

test.each([
  {
    it: "a chain both ways, with its prose",
    source: `{ responseChain(from: "${idOf(0)}", direction: BOTH, depth: 12) {
      layers { depth articles { id title { value } } }
      edges { depth temporalOrder reference { id type } from { id } to { id } }
      outline { depth text parts { text article { id } } article { id } reference { id } }
      completeness { isComplete omittedCount reasons }
    } }`,
    bytes: 500_000,
  },
  {
    it: "twenty paths",
    source: `{ paths(from: "${idOf(1)}", to: "${idOf(articles - 1)}", limit: 20) {
      paths { length nodes { id } hops { relation status source { id } from { id } to { id } } }
      completeness { isComplete }
    } }`,
    bytes: 1_000,
  },
  {
    it: "what surrounds many hubs",
    source: `{ neighbourhood(ids: ${everyHouse}, depth: 2, limit: 1000) {
      nodes { label kind degree hiddenCount distance node { id } } edges { id relation from to }
      completeness { isComplete omittedCount }
    } }`,
    bytes: 50_000,
  },
  {
    it: "a network",
    source: `{ network(kind: PUBLISHERS, limit: 1000) { nodes { node { id } pageRank betweenness community } edges { weight from to } } }`,
    bytes: 10_000,
  },
  {
    it: "a timeline by days",
    source: `{ timeline(granularity: DAY, limit: 1000) { buckets { start end certain possible } entries { label when { edtf text } node { id } } } }`,
    bytes: 50_000,
  },
  {
    it: "a river of all texts",
    source: `{ river(limit: 1000) { buckets { start certain possible debate } undatedCount completeness { omittedCount } } }`,
    bytes: 1_000,
  },
  {
    it: "an order",
    source: `{ order(a: "${idOf(0)}", b: "${idOf(articles - 1)}") { relation canAnswer because } }`,
    bytes: 100,
  },
])("$it holds nobody up", async ({ source, bytes }) => {
  // Planned, and what is kept is made.
  expect(await ask(source)).toBeGreaterThan(bytes);

  expect(await longestTurnSteps(() => ask(source))).toBeLessThan(MOST_STEPS);
});

test.each(["debates", "river"])("%s: letters of a title that is looked for are work, too", async (root) => {
  const fields = root === "debates" ? "totalCount" : "undatedCount";
  const source = `{ ${root}(filter: { titleContains: "nowhere" }) { ${fields} } }`;
  await ask(source);

  const turns = await countYields(() => ask(source));

  // A hundred units and more for each title, at most two thousand in a turn.
  expect(turns).toBeGreaterThan((100 * articles) / 2_000);
});
