import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { Compare } from "./sort-in-steps.js";

/** Brings the first so many numbers by an order to the front, in no order among themselves, and yields meanwhile. No two may be equal. It takes
 *  some three comparisons for each number: far fewer than putting all in order. (C. A. R. Hoare, Find, 1961.) */
export function* firstInSteps(numbers: Uint32Array, count: number, compare: Compare, pace: Pace): Steps<void> {
  let [first, last] = [0, numbers.length - 1];
  while (first < last && count > first && count <= last) {
    const pivot = middleOf(numbers, first, last, compare);
    let [left, right] = [first, last];
    while (left <= right) {
      while (compare(numbers[left] ?? 0, pivot) < 0) {
        left += 1;
        if (pace.isUp()) yield;
      }
      while (compare(pivot, numbers[right] ?? 0) < 0) {
        right -= 1;
        if (pace.isUp()) yield;
      }
      if (left <= right) swap(numbers, left++, right--);
      if (pace.isUp()) yield;
    }
    if (count <= right + 1) last = right;
    else if (count > left) first = left;
    else return;
  }
}

/* The middle one of three. */
function middleOf(numbers: Uint32Array, first: number, last: number, compare: Compare): number {
  const [a, b, c] = [numbers[first] ?? 0, numbers[(first + last) >>> 1] ?? 0, numbers[last] ?? 0];
  const [low, high] = compare(a, b) < 0 ? [a, b] : [b, a];
  if (compare(c, low) < 0) return low;
  return compare(c, high) < 0 ? c : high;
}

function swap(numbers: Uint32Array, a: number, b: number): void {
  const kept = numbers[a] ?? 0;
  numbers[a] = numbers[b] ?? 0;
  numbers[b] = kept;
}
