import type { Steps } from "../../../base/scheduling/steps.js";
import type { RunOptions } from "../../../base/scheduling/deadline.js";
import { finishYielding } from "../../../base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../../base/scheduling/pace.js";
import { betweennessOf } from "./betweenness.js";
import { communitiesOf } from "./communities.js";
import { degreesOf, toLinks } from "./links.js";
import { pageRank } from "./page-rank.js";
import type { ReadNetwork } from "../read-network.js";
import type { NetworkEdge, NetworkNode } from "../types.js";

/** A network with its numbers. */
export interface MeasuredNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly communities: number;
}

/** The numbers of a network; the same for the same network, always. Others get their turn in between.
 *  @throws QueryTimeoutError, QueryCancelledError */
export function measureNetwork(network: ReadNetwork, options: RunOptions = {}): Promise<MeasuredNetwork> {
  return finishYielding(measureInSteps(network), options);
}

function* measureInSteps({ nodes, edges, isDirected }: ReadNetwork, pace = new Pace()): Steps<MeasuredNetwork> {
  const ids = nodes.map(({ id }) => id);
  const links = yield* toLinks(ids, edges, isDirected, pace);
  const betweenness = yield* betweennessOf(links, pace);
  const ranks = yield* pageRank(links, pace);
  const groups = yield* communitiesOf(links, pace);
  const degrees = degreesOf(links);
  // Numbered as they are met, so that the first of the list is in group 0.
  const numbers = new Map<number | undefined, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return {
    nodes: nodes.map(({ id, label }, place) => ({
      node: id,
      label,
      inDegree: degrees.in[place] ?? 0,
      outDegree: degrees.out[place] ?? 0,
      betweenness: betweenness[place] ?? 0,
      pageRank: ranks[place] ?? 0,
      community: numbers.get(groups[place]) ?? 0,
    })),
    edges,
    communities: numbers.size,
  };
}
