import type { Row } from "../engine/row.js";
import type { Column } from "../graph/column.js";

/** What a node has in some columns, as a statement would give it: `null` for what it has not. */
export function rowAt(columns: readonly Column[], node: number): Row {
  return columns.map((column) => column.at(node) ?? null);
}
