import { setImmediate } from "node:timers/promises";
import type { NetworkEdge, NetworkNode } from "./types.js";
import { betweennessOf } from "./betweenness.js";
import { Graph, louvain, pagerank } from "./graphology.js";
import type { ReadNetwork } from "./read-network.js";

/** A network with its numbers. */
export interface MeasuredNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly communities: number;
}

/** The numbers of a network; the same for the same network, always. Others get their turn in between. */
export async function measureNetwork({ nodes, edges, isDirected }: ReadNetwork): Promise<MeasuredNetwork> {
  const graph = new Graph({ type: isDirected ? "directed" : "undirected" });
  for (const { id } of nodes) graph.addNode(id);
  for (const { from, to, weight } of edges) graph.addEdge(from, to, { weight });
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const neighbours = nodes.map(({ id }) => graph.outboundNeighbors(id).map((other) => places.get(other) ?? 0));
  await setImmediate();
  const betweenness = await betweennessOf(neighbours);
  await setImmediate();
  const ranks = edges.length === 0 ? {} : pagerank(graph, { getEdgeWeight: "weight", maxIterations: 1000 });
  await setImmediate();
  const groups = edges.length === 0 ? {} : louvain(graph, { getEdgeWeight: "weight", rng: dice() });
  const numbers = new Map<number | undefined, number>();
  // Numbered as they are met, so that the first of the list is in group 0.
  for (const { id } of nodes) if (!numbers.has(groups[id])) numbers.set(groups[id], numbers.size);
  return {
    nodes: nodes.map(({ id, label }, index) => ({
      node: id,
      label,
      inDegree: isDirected ? graph.inDegree(id) : graph.degree(id),
      outDegree: isDirected ? graph.outDegree(id) : graph.degree(id),
      betweenness: betweenness[index] ?? 0,
      pageRank: ranks[id] ?? 0,
      community: numbers.get(groups[id]) ?? 0,
    })),
    edges,
    communities: numbers.size,
  };
}

/** Chance that falls the same way each time. Source: mulberry32, by T. Ettinger. */
function dice(): () => number {
  let state = 20_190_419;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
