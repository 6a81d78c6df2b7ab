import type { Point } from "../layout/curves.js";

/** A tenth of a pixel is as fine as anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A point as paths have it. */
export function point({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
