import fc from "fast-check";
import { finish } from "../../../../src/base/scheduling/steps.js";
import { growPathGraphs, type Expansion, type Hop } from "../../../../src/engine/walk/grow-path-graph.js";
import type { PathWalk, PathGraph } from "../../../../src/engine/walk/path-walk.js";
import { Pace } from "../../../../src/base/scheduling/pace.js";
import { build } from "../../../../src/graph/edit/patch.js";
import { PathGraphsInMemory } from "../../../../src/graph/walk/path-graphs-in-memory.js";
import { walkedGraph, walkedLayout, type PlainEdge, type WalkedGraph } from "../../../support/graph/walked-graph.js";

const walks = fc
  .record({
    from: fc.nat(9),
    to: fc.nat(9),
    length: fc.integer({ min: 1, max: 6 }),
    limit: fc.constantFrom(3, 6, 12, 1_000),
    via: fc.constantFrom(["Text"], ["Text", "Person"], []),
    without: fc.subarray([0, 1, 2, 3], { maxLength: 2 }),
    withoutEdges: fc.subarray([0, 1, 2, 3, 4, 5]),
    unshown: fc.subarray([0, 1, 2, 3]),
    untold: fc.subarray(["t0", "t1"]),
    statuses: fc.constantFrom(["ACCEPTED"], ["ACCEPTED", "SUGGESTED"]),
  })
  .filter(({ from, to, without }) => from !== to && !without.includes(from) && !without.includes(to));

test("webs in memory are those that grow from statements, limits included", async () => {
  await fc.assert(
    fc.asyncProperty(walkedGraph(30), walks, async (graph, asked) => {
      const walk = toWalk(graph, asked);

      const found = allWebs(new PathGraphsInMemory(build(graph.records, walkedLayout), walk));

      expect(found).toEqual(await expectedWebs(graph, walk));
    }),
    { numRuns: 1_500 },
  );
});

test("give way after each piece of work, and are the same", () => {
  fc.assert(
    fc.property(walkedGraph(30), walks, (graph, asked) => {
      const [snapshot, walk] = [build(graph.records, walkedLayout), toWalk(graph, asked)];

      expect(allWebs(new PathGraphsInMemory(snapshot, walk, new Pace(1)))).toEqual(
        allWebs(new PathGraphsInMemory(snapshot, walk)),
      );
    }),
  );
});

function toWalk(graph: WalkedGraph, asked: Parameters<Parameters<typeof walks.map>[0]>[0]): PathWalk {
  const keyOf = (n: number) => ({ id: `n${n}`, label: graph.nodes[n]?.label ?? "Text" });
  const { from, to, length, limit, via, without, withoutEdges, unshown, untold, statuses } = asked;
  return {
    ...{ from: keyOf(from), to: keyOf(to), length, limit, via, without: without.map(keyOf) },
    withoutEdges: withoutEdges.map((n) => `e${n}`),
    edges: [
      { type: "CITES", where: { status: statuses }, witnesses: "toldIn", shownBy: "to" },
      { type: "KNOWS", where: {}, shownBy: "from" },
    ],
    unshown: unshown.map((n) => `n${n}`),
    untold,
    edgeProperties: ["id", "status"],
  };
}

function allWebs(webs: PathGraphsInMemory): readonly PathGraph[] {
  const found: PathGraph[] = [];
  for (let web = finish(webs.next()); web !== undefined; web = finish(webs.next())) found.push(inOrder(web));
  return found;
}

function inOrder(web: PathGraph): PathGraph {
  return { ...web, edges: web.edges.toSorted((a, b) => (String(a.values[0]) < String(b.values[0]) ? -1 : 1)) };
}

/** The shortest ways, where they are not as long as a way may be, whatever the limit; then what grows within the limit. */
async function expectedWebs(graph: WalkedGraph, walk: PathWalk): Promise<readonly PathGraph[]> {
  const [shortest] = await grown(graph, { ...walk, limit: 1_000_000 });
  const isFound = shortest !== undefined && shortest.edges.length > 0 && shortest.length < walk.length;
  const webs = await grown(graph, walk);
  if (!isFound) return webs;
  const longer = webs.filter(({ length }) => length > shortest.length);
  const cut = { length: shortest.length, edges: [], isCut: true, hasEnded: false };
  const isCut = webs.some(({ isCut: is, length }) => is && length <= shortest.length);
  return [{ ...shortest, isCut: false, hasEnded: false }, ...(isCut ? [cut] : longer)];
}

async function grown({ nodes, edges }: WalkedGraph, walk: PathWalk): Promise<readonly PathGraph[]> {
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? "";
  const mayPass = (id: string) =>
    [walk.from.id, walk.to.id].includes(id) ||
    (walk.via.includes(labelOf(id)) && !walk.without.some((each) => each.id === id));
  const mayWalk = ({ id, type, status, toldIn, from, to }: PlainEdge) =>
    !walk.withoutEdges.includes(id) &&
    !walk.unshown.includes(type === "CITES" ? to : from) &&
    (type !== "CITES" || toldIn?.every((text) => walk.untold.includes(text)) !== true) &&
    walk.edges.some(({ type: own, where }) => own === type && (where["status"]?.includes(status) ?? true));
  const hopsAt = (near: string) =>
    edges.filter(mayWalk).flatMap((edge): readonly Hop<string, PlainEdge>[] => {
      if (edge.from !== near && edge.to !== near) return [];
      const far = edge.from === near ? edge.to : edge.from;
      return mayPass(far) ? [{ near, far, edge }] : [];
    });
  const expansion: Expansion<string, PlainEdge> = {
    ends: () => Promise.resolve([idIn(walk.from.id), idIn(walk.to.id)]),
    expand: (at, limit) => Promise.resolve(at.flatMap(hopsAt).sort(byStatement).slice(0, limit)),
    identify: ({ id }) => id,
    toPathEdge: ({ type, from, to, id, status }) => ({ type, from, to, values: [id, status] }),
  };
  const idIn = (id: string) => nodes.find((node) => node.id === id)?.id;
  const byStatement = (a: Hop<string, PlainEdge>, b: Hop<string, PlainEdge>) =>
    compare([labelOf(a.near), a.far, a.near], [labelOf(b.near), b.far, b.near]);
  const webs: PathGraph[] = [];
  for await (const web of growPathGraphs(walk, expansion)) webs.push(inOrder(web));
  return webs;
}

function compare(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((each, place) => each !== b[place]);
  return index === -1 ? 0 : (a[index] ?? "") < (b[index] ?? "") ? -1 : 1;
}
