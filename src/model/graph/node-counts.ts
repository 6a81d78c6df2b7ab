import { compareCodePoints } from "../../base/compare-code-points.js";
import type { GraphRecord } from "./graph-record.js";

/** How many nodes of each label a corpus holds, whatever their status; what is not named, none. */
export type NodeCounts = Readonly<Record<string, number>>;

/** Counts records by their labels, which come in the order of their letters. */
export function countNodes(records: readonly Pick<GraphRecord, "labels">[]): NodeCounts {
  const counts: Record<string, number> = {};
  for (const { labels } of records) for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => compareCodePoints(a, b)));
}
