import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";

/** Less than 0, 0 or more, for two numbers of nodes or edges. */
export type Compare = (a: number, b: number) => number;

/** Runs that are put in order by inserting, before they are merged. */
export const RUN = 16;

/** Puts numbers in order where they are, and yields meanwhile: merge sort from below. */
export function* sortInSteps(numbers: Uint32Array, compare: Compare, pace: Pace): Steps<void> {
  for (let start = 0; start < numbers.length; start += RUN) {
    const end = Math.min(start + RUN, numbers.length);
    if (pace.isUp(sortRun(numbers, start, end, compare))) yield;
  }
  let [from, to] = [numbers, numbers.length > RUN ? new Uint32Array(numbers.length) : numbers];
  for (let width = RUN; width < numbers.length; width *= 2) {
    for (let start = 0; start < numbers.length; start += 2 * width) {
      const middle = Math.min(start + width, numbers.length);
      yield* merge({ from, to, start, middle, end: Math.min(middle + width, numbers.length) }, compare, pace);
    }
    [from, to] = [to, from];
  }
  if (from !== numbers) numbers.set(from);
}

/** Two runs side by side that become one. */
interface Merge {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

function* merge({ from, to, start, middle, end }: Merge, compare: Compare, pace: Pace): Steps<void> {
  const isInOrder = middle >= end || compare(from[middle - 1] ?? 0, from[middle] ?? 0) <= 0;
  if (isInOrder) return to.set(from.subarray(start, end), start);
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const [a, b] = [from[left] ?? 0, from[right] ?? 0];
    const isLeft = right >= end || (left < middle && compare(a, b) <= 0);
    to[at] = isLeft ? a : b;
    if (isLeft) left += 1;
    else right += 1;
    if (pace.isUp()) yield;
  }
}

/** Puts a few numbers in order by inserting. Gives how many were compared. */
export function sortRun(numbers: Uint32Array, start: number, end: number, compare: Compare): number {
  let units = 0;
  for (let next = start + 1; next < end; next += 1) {
    const number = numbers[next] ?? 0;
    let at = next;
    for (; at > start; at -= 1) {
      const before = numbers[at - 1] ?? 0;
      units += 1;
      if (compare(before, number) <= 0) break;
      numbers[at] = before;
    }
    numbers[at] = number;
  }
  return units;
}
