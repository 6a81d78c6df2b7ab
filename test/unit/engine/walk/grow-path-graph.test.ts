import { growPathGraphs, type Expansion } from "../../../../src/engine/walk/grow-path-graph.js";

/** Each end has so many neighbours, which lead nowhere else. Notes how many nodes were looked at at once. */
function twoStars(leaves: number): { readonly expansion: Expansion<string, string>; readonly looks: number[] } {
  const looks: number[] = [];
  const leavesOf = (node: string) => Array.from({ length: leaves }, (_, n) => `${node} ${n}`);
  const neighboursOf = (node: string) => (node.includes(" ") ? [node.split(" ")[0] ?? ""] : leavesOf(node));
  const expansion: Expansion<string, string> = {
    ends: () => Promise.resolve(["from", "to"]),
    expand(nodes, limit) {
      looks.push(nodes.length);
      const hops = nodes.flatMap((near) => neighboursOf(near).map((far) => ({ near, far, edge: `${near}-${far}` })));
      return Promise.resolve(hops.slice(0, limit));
    },
    identify: (edge) => edge,
    toPathEdge: (edge) => ({ type: edge, from: edge, to: edge, values: [] }),
  };
  return { expansion, looks };
}

test.each([10, 49, 50, 60, 200])(
  "looks from no more than half as many nodes at once as it may look at edges, where each end has %i neighbours",
  async (leaves) => {
    const { expansion, looks } = twoStars(leaves);

    for await (const { edges } of growPathGraphs({ length: 8, limit: 100 }, expansion)) expect(edges).toEqual([]);

    expect(Math.max(...looks)).toBeLessThanOrEqual(50);
  },
);
