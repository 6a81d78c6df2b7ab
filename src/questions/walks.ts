import { finishFairly } from "../base/work/yielding.js";
import type { PathWalk, PathWeb } from "../engine/walk/path-walk.js";
import type { Chain, ChainWalk } from "../engine/walk/walk.js";
import { chainInMemory } from "../graph/walk/chain-in-memory.js";
import { WebsInMemory } from "../graph/walk/path-graphs-in-memory.js";
import type { Run } from "../planner/root.js";

/** What a walk reaches: in memory if the graph is there, else as the engine walks it. `undefined` if there is no node to start from. */
export function walkChain(walk: ChainWalk, { engine, graph, options }: Run): Promise<Chain | undefined> {
  if (graph === undefined) return engine.chain(walk, options);
  return finishFairly(chainInMemory(graph.snapshot, walk), options);
}

/** Gives webs one after the other; `undefined` behind the last. Nothing is looked at before it is asked for. */
export type NextWeb = () => Promise<PathWeb | undefined>;

/** Webs of ways between two nodes: in memory if the graph is there, else as the engine finds them. */
export function walkPaths(walk: PathWalk, { engine, graph, options }: Run): NextWeb {
  if (graph === undefined) {
    const webs = engine.path(walk, options)[Symbol.asyncIterator]();
    return async () => {
      const next = await webs.next();
      return next.done === true ? undefined : next.value;
    };
  }
  const webs = new WebsInMemory(graph.snapshot, walk);
  return () => finishFairly(webs.next(), options);
}
