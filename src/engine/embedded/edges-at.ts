import type { Snapshot } from "../../graph/snapshot.js";
import type { RecordEdge } from "../../store/record-store.js";

/** The edges that begin or end at a record and belong to another one; `[]` if it is not there. */
export function edgesAt(snapshot: Snapshot, end: string): readonly RecordEdge[] {
  const node = snapshot.find(end);
  if (node === undefined) return [];
  const found: RecordEdge[] = [];
  for (const type of snapshot.edgeTypes) {
    const table = snapshot.edges(type);
    for (const row of [table.in.of(node), table.out.of(node)]) {
      for (const edge of row.edges.subarray(row.start, row.end)) {
        const owner = table.owner(edge);
        if (owner !== node) found.push({ owner: snapshot.idOf(owner), type, end });
      }
    }
  }
  return found;
}
