import type { DateBounds } from "./date-bounds.js";

/** Whether something had come out by the end of a day, by the days that are firm: CERTAIN if the last of them is not later, IMPOSSIBLE if the first is, else
 *  POSSIBLE. */
export function outBy({ earliest, latest }: DateBounds, day: string): "CERTAIN" | "POSSIBLE" | "IMPOSSIBLE" {
  if (earliest !== null && earliest > day) return "IMPOSSIBLE";
  return latest !== null && latest <= day ? "CERTAIN" : "POSSIBLE";
}
