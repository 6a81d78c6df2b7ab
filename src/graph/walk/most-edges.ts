import type { ChainWalk } from "../../engine/walk/walk.js";

/** Most edges that one level of a chain reads, whoever walks it. */
export function mostEdges({ limit }: Pick<ChainWalk, "limit">): number {
  return limit * 10;
}
