import fc from "fast-check";
import graphology from "graphology";
import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import { measureNetwork } from "../../../../src/questions/network/measures/measure-network.js";
import type { ReadNetwork } from "../../../../src/questions/network/read-network.js";

const Graph = graphology as unknown as typeof graphology.default;
const louvain = louvainModule as unknown as typeof louvainModule.default;
const freeman = betweennessModule as unknown as typeof betweennessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

const tie = fc.record({ from: fc.nat(24), to: fc.nat(24), weight: fc.integer({ min: 1, max: 5 }) });
const networks = fc
  .tuple(fc.boolean(), fc.array(tie, { minLength: 1, maxLength: 80 }))
  .map((given) => toNetwork(given))
  .filter(({ edges }) => edges.length > 0);

test("the numbers of random networks are those that another library works out", async () => {
  await fc.assert(
    fc.asyncProperty(networks, async (network) => {
      const { nodes } = await measureNetwork(network);

      const graph = toGraph(network);
      const [ranks, between] = [pagerank(graph, { getEdgeWeight: "weight" }), freeman(graph, { getEdgeWeight: null })];
      for (const { node, pageRank, betweenness, inDegree, outDegree } of nodes) {
        expect(pageRank).toBeCloseTo(ranks[node] ?? -1, 4);
        expect(betweenness).toBeCloseTo(between[node] ?? -1, 10);
        const { isDirected } = network;
        expect([inDegree, outDegree]).toEqual(
          isDirected ? [graph.inDegree(node), graph.outDegree(node)] : [graph.degree(node), graph.degree(node)],
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("groups hang together about as well as those that another library finds", async () => {
  const gains: number[] = [];
  await fc.assert(
    fc.asyncProperty(networks, async (network) => {
      const { nodes, communities } = await measureNetwork(network);

      const groups = new Map(nodes.map(({ node, community }) => [node, community]));
      expect(new Set(groups.values())).toEqual(new Set(Array.from({ length: communities }, (_, n) => n)));
      const theirs = new Map(Object.entries(louvain(toGraph(network), { getEdgeWeight: "weight", randomWalk: false })));
      const [own, other] = [modularity(network, groups), modularity(network, theirs)];
      gains.push(own - other);
      expect(own).toBeGreaterThan(other - 0.1);
    }),
    { numRuns: 200 },
  );
  expect(gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toBeGreaterThan(-0.005);
});

test.each([true, false])("tells circles apart that one edge joins (directed: %s)", async (isDirected) => {
  const circle = (first: number) =>
    [0, 1, 2, 3].flatMap((n) =>
      [1, 2, 3].filter((step) => n + step < 4).map((step) => ({ from: first + n, to: first + n + step, weight: 1 })),
    );
  const network = toNetwork([isDirected, [...circle(0), ...circle(4), { from: 3, to: 4, weight: 1 }]]);

  const { nodes, communities } = await measureNetwork(network);

  expect(communities).toBe(2);
  expect(nodes.map(({ community }) => community)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
});

test("members without a tie are groups of their own, and share the time of a reader", async () => {
  const { nodes, communities } = await measureNetwork(toNetwork([true, []], ["a", "b"]));

  expect(communities).toBe(2);
  expect(nodes.map(({ pageRank, community }) => [pageRank, community])).toEqual([
    [0.5, 0],
    [0.5, 1],
  ]);
});

/** One edge for each pair, and none of a member with itself. */
function toNetwork(
  [isDirected, ties]: readonly [
    boolean,
    readonly { readonly from: number; readonly to: number; readonly weight: number }[],
  ],
  others: readonly string[] = [],
): ReadNetwork {
  const named = ties.filter(({ from, to }) => (isDirected ? from !== to : from < to));
  const edges = new Map(
    named.map(({ from, to, weight }) => [`${from} ${to}`, { from: `m${from}`, to: `m${to}`, weight, stance: null }]),
  );
  const ids = [...new Set([...[...edges.values()].flatMap(({ from, to }) => [from, to]), ...others])].sort();
  const nodes = ids.map((id) => ({ id, label: id }));
  const unseen = { memberCount: nodes.length, hidden: { count: 0, reasons: [] }, version: "1" };
  return { isDirected, nodes, edges: [...edges.values()], ...unseen };
}

function toGraph({ isDirected, nodes, edges }: ReadNetwork) {
  const graph = new Graph({ type: isDirected ? "directed" : "undirected" });
  for (const { id } of nodes) graph.addNode(id);
  for (const { from, to, weight } of edges) graph.addEdge(from, to, { weight });
  return graph;
}

/** The weight of the ties inside of groups beyond that which chance would have there, of all. */
function modularity({ isDirected, edges }: ReadNetwork, groups: ReadonlyMap<string, unknown>): number {
  const both = isDirected ? edges : edges.flatMap((edge) => [edge, { ...edge, from: edge.to, to: edge.from }]);
  const total = both.reduce((sum, { weight }) => sum + weight, 0);
  const sumBy = (end: "from" | "to") => {
    const sums = new Map<unknown, number>();
    for (const edge of both) {
      const group = groups.get(edge[end]);
      sums.set(group, (sums.get(group) ?? 0) + edge.weight);
    }
    return sums;
  };
  const [out, into] = [sumBy("from"), sumBy("to")];
  const inside = both.filter(({ from, to }) => groups.get(from) === groups.get(to));
  const expected = [...out].reduce((sum, [group, weight]) => sum + (weight * (into.get(group) ?? 0)) / total, 0);
  return total === 0 ? 0 : (inside.reduce((sum, { weight }) => sum + weight, 0) - expected) / total;
}
