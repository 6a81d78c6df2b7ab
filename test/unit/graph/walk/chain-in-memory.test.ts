import fc from "fast-check";
import { compareCodePoints } from "../../../../src/base/compare-code-points.js";
import { finish } from "../../../../src/base/scheduling/steps.js";
import { GrowingChain, type LevelRow } from "../../../../src/engine/walk/grow-chain.js";
import type { Chain, ChainWalk } from "../../../../src/engine/walk/walk.js";
import { Pace } from "../../../../src/base/scheduling/pace.js";
import { build } from "../../../../src/graph/edit/patch.js";
import { chainInMemory } from "../../../../src/graph/walk/chain-in-memory.js";
import { walkedGraph, walkedLayout, type WalkedGraph } from "../../../support/graph/walked-graph.js";

const walks: fc.Arbitrary<ChainWalk> = fc
  .record({
    start: fc.nat(9),
    direction: fc.constantFrom("out", "in", "both"),
    depth: fc.integer({ min: 1, max: 4 }),
    limit: fc.constantFrom(1, 2, 3, 100),
    hasForms: fc.boolean(),
    until: fc.constantFrom(undefined, undefined, "2019-02"),
    statuses: fc.constantFrom(["ACCEPTED"], ["SUGGESTED"], ["ACCEPTED", "SUGGESTED"]),
  })
  .map(({ start, hasForms, until, statuses, ...given }) => ({
    ...given,
    start: { label: "Text", id: `n${start}` },
    edge: "CITES",
    where: { status: statuses },
    ...(hasForms && { form: "WORK" }),
    ...(until !== undefined && { until: { property: "day", value: until } }),
    orderBy: "day",
    nodeProperties: ["day", "none"],
    edgeProperties: ["id", "status"],
  }));

test("a chain in memory is the one that grows from statements, order and limits included", () => {
  fc.assert(
    fc.property(walkedGraph(45), walks, (graph, walk) => {
      const found = finish(chainInMemory(build(graph.records, walkedLayout), walk));

      expect(sorted(found)).toEqual(sorted(expectedChain(graph, walk)));
    }),
    { numRuns: 1_500 },
  );
});

test("gives way after each piece of work, and finds the same", () => {
  fc.assert(
    fc.property(walkedGraph(30), walks, (graph, walk) => {
      const snapshot = build(graph.records, walkedLayout);

      expect(finish(chainInMemory(snapshot, walk, new Pace(1)))).toEqual(finish(chainInMemory(snapshot, walk)));
    }),
  );
});

function sorted(chain: Chain | undefined): Chain | undefined {
  const key = (edge: object) => JSON.stringify(edge);
  return chain && { ...chain, edges: chain.edges.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

/** Level by level over arrays, each level all its edges in the order of the walk, as far as it reads them. */
function expectedChain({ nodes, edges }: WalkedGraph, walk: ChainWalk): Chain | undefined {
  const placeOf = (id: string) => nodes.find((node) => node.id === id && node.label === "Text");
  const formOf = (id: string) => (walk.form === undefined ? placeOf(id)?.id : placeOf(id)?.work);
  const valuesOf = (id: string) => [placeOf(id)?.day ?? null, placeOf(id)?.day ?? null, null];
  const isBy = (id: string) => walk.until === undefined || (placeOf(id)?.day ?? "") <= walk.until.value;
  const form = formOf(walk.start.id);
  if (form === undefined) return undefined;
  const chain = new GrowingChain(walk, { id: walk.start.id, form, values: valuesOf(walk.start.id) });
  while (chain.frontier.length > 0) {
    const members = nodes.filter(({ id }) => chain.frontier.includes(formOf(id) ?? "") && isBy(id));
    const rows = members.flatMap(({ id: near }) =>
      (["out", "in"] as const).flatMap((way) =>
        edges.flatMap((edge): readonly LevelRow[] => {
          const [start, far] = way === "out" ? [edge.from, edge.to] : [edge.to, edge.from];
          const isWay = walk.direction === way || (walk.direction === "both" && (way === "out" || start !== far));
          const farForm = formOf(far);
          if (start !== near || !isWay || edge.type !== walk.edge || farForm === undefined || !isBy(far)) return [];
          if (walk.where["status"]?.includes(edge.status) !== true) return [];
          const values = [edge.id, edge.status];
          return [[formOf(near) ?? "", near, farForm, far, way === "out", values, valuesOf(near), valuesOf(far)]];
        }),
      ),
    );
    chain.grow(rows.sort(byOrder).slice(0, walk.limit * 10));
  }
  return chain.toChain();
}

function byOrder(a: LevelRow, b: LevelRow): number {
  const texts = ([, , , far, , [id], , [day]]: LevelRow) => [day ?? "", far, id].map(String);
  const [x, y] = [texts(a), texts(b)];
  return x.reduce((sum, text, index) => sum || compareCodePoints(text, y[index] ?? ""), 0);
}
