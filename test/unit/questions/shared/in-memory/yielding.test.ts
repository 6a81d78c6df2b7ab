import { longestTurnSteps } from "../../../../support/counted-steps.js";
import { finishYielding } from "../../../../../src/base/scheduling/yield-to-event-loop.js";
import { build } from "../../../../../src/graph/edit/patch.js";
import { declaredLayout } from "../../../../../src/model/graph/declared-layout.js";
import type { GraphRecord } from "../../../../../src/model/graph/graph-record.js";
import type { PathWalk } from "../../../../../src/engine/walk/path-walk.js";
import { PathGraphsInMemory } from "../../../../../src/graph/walk/path-graphs-in-memory.js";
import { networkInMemory } from "../../../../../src/questions/network/in-memory/read-in-memory.js";
import { createMemoryReader } from "../../../../../src/questions/shared/subgraph/in-memory.js";
import { edgeRules } from "../../../../../src/questions/shared/walked-edges.js";

/** Two thousand units of work, some forty steps each, and what the last piece is over. */
const MOST_STEPS = 120_000;
const SIGNATORIES = 7_000;

/** Two texts that as many signed, nearly all of them both. */
const text = (name: string): GraphRecord => ({
  id: `article/${name}`,
  labels: ["Article"],
  status: null,
  properties: { title: name },
  edges: [{ type: "WORK", to: `article/${name}` }],
});
const people = Array.from({ length: SIGNATORIES }, (_, n): GraphRecord => {
  const id = `person/${String(n).padStart(4, "0")}`;
  const signed = (name: string, by: string) => ({
    type: "SIGNED",
    to: `article/${name}`,
    properties: { id: `signature/${name}--${by}`, status: "ACCEPTED" },
  });
  const edges = n === 0 ? [signed("one", id)] : [signed("one", id), signed("two", id)];
  return { id, labels: ["Person"], status: null, properties: { name: `P ${n}` }, edges };
});
const snapshot = build([text("one"), text("two"), ...people], declaredLayout());
const graph = { snapshot, corpusVersion: "1" };

test("a network of those who signed a text holds nobody up, and shows as many as there is room for ties", async () => {
  for (const limit of [500, 1_000]) {
    const asked = () =>
      finishYielding(networkInMemory(graph, { kind: "CO_SIGNATURES", limit, acrossTranslations: true }));

    expect(await longestTurnSteps(asked)).toBeLessThan(MOST_STEPS);
    const { nodes, edges, memberCount } = await asked();
    expect([nodes.length, edges.length, memberCount]).toEqual([77, (77 * 76) / 2, SIGNATORIES]);
    expect(edges.every(({ weight }) => weight === 2)).toBe(true);
  }
});

test("the surroundings of such a text hold nobody up", async () => {
  const reader = createMemoryReader(graph, {});

  expect(await longestTurnSteps(() => reader.around(["article/one"], 1, {}))).toBeLessThan(MOST_STEPS);
  expect(await reader.around(["article/one"], 1, {})).toHaveLength(SIGNATORIES);
});

test("a path over such texts holds nobody up", async () => {
  const walk: PathWalk = {
    from: { id: "article/one", label: "Article" },
    to: { id: "article/two", label: "Article" },
    edges: edgeRules(["Article", "Person"], ["ACCEPTED"]),
    ...{
      via: ["Person"],
      without: [],
      withoutEdges: [],
      unshown: [],
      untold: [],
      edgeProperties: ["id"],
      length: 4,
      limit: 20_000,
    },
  };
  const webs = new PathGraphsInMemory(snapshot, walk);

  expect(await longestTurnSteps(() => finishYielding(webs.next()))).toBeLessThan(MOST_STEPS);
  // More ways than are taken whatever it takes; the limit holds them all.
  const first = await finishYielding(new PathGraphsInMemory(snapshot, walk).next());
  expect([first?.length, first?.edges.length, first?.isCut]).toEqual([2, 2 * (SIGNATORIES - 1), false]);
});
