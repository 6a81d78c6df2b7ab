import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import type { PathWalk, PathGraph } from "../../engine/walk/path-walk.js";
import type { Chain, ChainWalk } from "../../engine/walk/walk.js";
import { chainInMemory } from "../../graph/walk/chain-in-memory.js";
import { PathGraphsInMemory } from "../../graph/walk/path-graphs-in-memory.js";
import type { Run } from "../../planner/root.js";

/** What a walk reaches: in memory if the graph is there, else as the engine walks it. `undefined` if there is no node to start from. */
export function walkChain(walk: ChainWalk, { engine, graph, options }: Run): Promise<Chain | undefined> {
  if (graph === undefined) return engine.chain(walk, options);
  return finishYielding(chainInMemory(graph.snapshot, walk), options);
}

/** Gives graphs of paths one after the other; `undefined` behind the last. Nothing is looked at before it is asked for. */
export type NextPathGraph = () => Promise<PathGraph | undefined>;

/** Graphs of paths between two nodes: in memory if the graph is there, else as the engine finds them. */
export function walkPaths(walk: PathWalk, { engine, graph, options }: Run): NextPathGraph {
  if (graph === undefined) {
    const pathGraphs = engine.path(walk, options)[Symbol.asyncIterator]();
    return async () => {
      const next = await pathGraphs.next();
      return next.done === true ? undefined : next.value;
    };
  }
  const pathGraphs = new PathGraphsInMemory(graph.snapshot, walk);
  return () => finishYielding(pathGraphs.next(), options);
}
