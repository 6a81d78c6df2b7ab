import { compareCodePoints } from "./compare-code-points.js";

/** Less than 0, 0 or more, as engines put the values of one property in order: numbers by size, texts by code point. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compareCodePoints(String(a), String(b));
}
