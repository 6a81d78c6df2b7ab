import type { Row } from "../../engine/row.js";
import type { Column } from "../column.js";

/** The values of a node or an edge in these columns, as a row of an engine has them: `null` for one that is not there. */
export function valuesAt(columns: readonly Column[], number: number): Row {
  return columns.map((column) => column.at(number) ?? null);
}
