import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { sortInSteps } from "./sort-in-steps.js";

/** The items in order, yielding to others. Equal ones stay as they lay. */
export function* sortItems<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  pace: Pace,
): Steps<Item[]> {
  const places = Uint32Array.from(items.keys());
  const itemAt = (place: number) => invariant(items[place], "an item at each place");
  yield* sortInSteps(places, (a, b) => compare(itemAt(a), itemAt(b)), pace);
  const sorted: Item[] = [];
  for (const place of places) {
    sorted.push(itemAt(place));
    if (pace.isUp()) yield;
  }
  return sorted;
}
