import type { EdgeTable } from "../../../graph/edge-table.js";
import { omissionOf } from "../../../model/visibility.js";
import type { HiddenEdges } from "../hidden-edges.js";

/** Edges that an answer came by and does not show, each record counted once. */
export class HiddenRecords {
  private readonly ids = new Set<string>();
  private readonly statuses = new Set<string>();

  /** Notes an edge by its number. */
  add(table: EdgeTable, edge: number): void {
    const id = table.property("id").at(edge);
    if (id !== undefined) this.ids.add(String(id));
    this.statuses.add(String(table.property("status").at(edge)));
  }

  /** How many there are by now, and why they are hidden. */
  counted(): HiddenEdges {
    return { count: this.ids.size, reasons: [...this.statuses].flatMap((status) => omissionOf(status) ?? []) };
  }
}
