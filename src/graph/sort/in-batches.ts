import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";

/** Plain work on numbers is done for so many places at a time; sixteen of them cost at most as much as one unit. */
const PLACES = 1024;
const PLACES_A_UNIT = 16;

/** Does what has to be done for each place of a list of numbers, for a stretch of them after the other, half-open; yields in between. */
export function* inBatches(
  from: number,
  to: number,
  pace: Pace,
  work: (from: number, to: number) => void,
): Steps<void> {
  for (let start = from; start < to; start += PLACES) {
    const end = Math.min(start + PLACES, to);
    work(start, end);
    if (pace.isUp((end - start) / PLACES_A_UNIT)) yield;
  }
}
