import type { Chain, ChainWalk } from "../walk/walk.js";
import type { Read } from "../walk/read.js";
import { walkInBatches } from "./walk-in-batches.js";
import { walkWhole } from "./walk-whole.js";

/** Walks a chain at once if a text can, which takes this engine half the time, and some levels at once if forms stand for each other
 *  or if there is more than the limits allow. `undefined` if there is no node to start from. */
export async function walkChain(walk: ChainWalk, read: Read): Promise<Chain | undefined> {
  const whole = walk.form === undefined ? await walkWhole(walk, read) : undefined;
  return whole ?? walkInBatches(walk, read);
}
