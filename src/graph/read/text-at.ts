import type { Column } from "../column.js";

/** The text that a node has in a column; `null` for one that has none. */
export function textAt(column: Column, node: number): string | null {
  const value = column.at(node);
  return typeof value === "string" ? value : null;
}
