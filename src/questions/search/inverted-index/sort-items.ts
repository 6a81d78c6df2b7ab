import { invariant } from "../../../base/invariant.js";
import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import { sortInSteps } from "../../../graph/sort/sort-in-steps.js";

/** The items in order; yields in between, where an array would be sorted in one go. */
export function* sortItems<T>(items: readonly T[], compare: (a: T, b: T) => number, pace: Pace): Steps<readonly T[]> {
  const places = new Uint32Array(items.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  const at = (place: number): T => invariant(items[place], "an item");
  yield* sortInSteps(places, (a, b) => compare(at(a), at(b)), pace);
  return Array.from(places, at);
}
