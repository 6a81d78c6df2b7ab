import { longestTurnSteps } from "../../../../support/counted-steps.js";
import { measureNetwork } from "../../../../../src/questions/network/measures/measure-network.js";
import { MOST_EDGES, type ReadNetwork } from "../../../../../src/questions/network/read-network.js";

/** Steps without a turn for anybody else: some 4 ms where the machine is quiet. */
const mostBlocked = 120_000;

/** The largest network that is measured: each member is tied to the ones after it, and to some far away. */
function largest(isDirected: boolean): ReadNetwork {
  const nodes = Array.from({ length: 1_000 }, (_, n) => ({ id: `article/${n}`, label: `${n}` }));
  const edges = Array.from({ length: MOST_EDGES }, (_, n) => {
    const far = [1, 7, 389][n % 3] ?? 0;
    const from = Math.floor(n / 3);
    return {
      from: `article/${from}`,
      to: `article/${(from + far) % nodes.length}`,
      weight: 1 + (far % 4),
      stance: null,
    };
  });
  return { isDirected, nodes, edges, memberCount: nodes.length, hidden: { count: 0, reasons: [] }, version: "1" };
}

test.each([true, false])(
  "lets others have their turn while the largest network is measured (directed: %s)",
  async (isDirected) => {
    const network = largest(isDirected);

    expect(await longestTurnSteps(() => measureNetwork(network))).toBeLessThan(mostBlocked);
  },
);
