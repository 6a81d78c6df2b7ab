import { longestTurnSteps } from "../../../../support/counted-steps.js";
import { measureNetwork } from "../../../../../src/questions/network/measures/measure-network.js";
import { MOST_EDGES, type ReadNetwork } from "../../../../../src/questions/network/read-network.js";

/** Steps without a turn for anybody else: some 4 ms where the machine is quiet. */
const mostBlocked = 120_000;

/** A network of as many ties as are measured: each member is tied to the ones after it, and to some far away. */
function network(isDirected: boolean, members: number): ReadNetwork {
  const nodes = Array.from({ length: members }, (_, n) => ({ id: `article/${n}`, label: `${n}` }));
  const edges = Array.from({ length: MOST_EDGES }, (_, n) => {
    const far = ([1, 7, 389][n % 3] ?? 0) + Math.floor(n / (3 * members));
    const from = Math.floor(n / 3) % members;
    return {
      from: `article/${from}`,
      to: `article/${(from + far) % nodes.length}`,
      weight: 1 + (far % 4),
      stance: null,
    };
  });
  return { isDirected, nodes, edges, memberCount: nodes.length, hidden: { count: 0, reasons: [] }, version: "1" };
}

// To count the steps makes them many times as long: the largest is measured once.
test.each([
  { isDirected: true, members: 300 },
  { isDirected: false, members: 1_000 },
])(
  "lets others have their turn while a network of $members is measured (directed: $isDirected)",
  async ({ isDirected, members }) => {
    const read = network(isDirected, members);

    expect(await longestTurnSteps(() => measureNetwork(read))).toBeLessThan(mostBlocked);
  },
);
