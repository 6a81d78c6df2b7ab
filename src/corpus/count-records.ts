import type { GraphRecord } from "../model/graph/graph-record.js";

/** How many records have each label, labels in the order of the alphabet. A convention counts as `Convention` and as `Event`. */
export function countRecords(records: Iterable<GraphRecord>): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { labels } of records) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
