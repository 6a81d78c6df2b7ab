import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { sortItems } from "./sort-items.js";

/** So many more than are wanted are put in order at once. */
const SPARE = 1_000;

/** The first so many of the items in order: most of the others are compared once. Yields to others. */
export function* firstItems<Item>(
  items: Iterable<Item>,
  most: number,
  compare: (a: Item, b: Item) => number,
  pace: Pace,
): Steps<readonly Item[]> {
  let kept: Item[] = [];
  let last: Item | undefined;
  for (const item of items) {
    if (last === undefined || compare(item, last) < 0) kept.push(item);
    if (kept.length >= most + SPARE) {
      kept = (yield* sortItems(kept, compare, pace)).slice(0, most);
      last = kept.at(-1);
    }
    if (pace.isUp()) yield;
  }
  return (yield* sortItems(kept, compare, pace)).slice(0, most);
}
