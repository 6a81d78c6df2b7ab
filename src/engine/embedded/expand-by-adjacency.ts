import type { GrafeoDB, JsEdge } from "@grafeo-db/js";
import type { Patience } from "../patience.js";
import type { Expansion, Hop } from "../walk/grow-web.js";
import type { PathWalk } from "../walk/path-walk.js";
import { findNode } from "./find-node.js";
import { Turns } from "../turns.js";
import { holds, valuesOf } from "./walk-by-adjacency.js";

/** Does one piece of work under the eyes of whoever waits for it. */
type Watch = <T>(work: (patience: Patience) => Promise<T>) => Promise<T>;

/** Looks at the edges of nodes without a query, which takes this engine five times as long; nodes and edges go by the library's own numbers.
 *  To fetch a node costs as much as to fetch three edges, since all that it carries is copied: so none is fetched but those on a way. */
export function expandByAdjacency(walk: PathWalk, graph: GrafeoDB, watch: Watch): Expansion<number, JsEdge> {
  const rules = new Map(walk.edges.map((rule) => [rule.type, rule]));
  const options = { direction: "both", edgeTypes: [...rules.keys()] };
  const passable = new Map<number, boolean>();
  const ids = new Map<number, string>();

  const lookAt = async (nodes: readonly number[], limit: number, turns: Turns) => {
    const hops: Hop<number, JsEdge>[] = [];
    for (const near of nodes) {
      for (const [far = -1, number = -1] of graph.getNodeEdges(near, options)) {
        if (turns.isUp()) await turns.giveWay();
        const edge = isPassable(far) ? graph.getEdge(number) : null;
        const rule = rules.get(edge?.edgeType ?? "");
        // What has gone away meanwhile is no edge.
        if (edge === null || rule === undefined || !holds(edge, rule.where)) continue;
        if (hops.length >= limit) return hops;
        hops.push({ near, far, edge });
      }
    }
    return hops;
  };
  const isPassable = (number: number): boolean => {
    const known = passable.get(number);
    if (known !== undefined) return known;
    const labels = graph.getNodeLabels(number) ?? [];
    const is = walk.via.some((label) => labels.includes(label));
    passable.set(number, is);
    return is;
  };
  const idOf = (number: number): string => {
    const id = ids.get(number) ?? String(graph.getNode(number)?.get("id"));
    ids.set(number, id);
    return id;
  };

  const findEnds = async () => {
    const find = (node: PathWalk["from"]) => findNode(graph, node);
    for (const node of walk.without) passable.set((await find(node)) ?? -1, false);
    const ends = [await find(walk.from), await find(walk.to)] as const;
    for (const end of ends) if (end !== undefined) passable.set(end, true);
    return ends;
  };

  return {
    ends: () => watch(findEnds),
    expand: (nodes, limit) => watch((patience) => lookAt(nodes, limit, new Turns(patience))),
    identify: ({ id }) => id,
    toWebEdge: (edge) => ({
      type: edge.edgeType,
      from: idOf(edge.sourceId),
      to: idOf(edge.targetId),
      values: valuesOf(edge, walk.edgeProperties),
    }),
  };
}
