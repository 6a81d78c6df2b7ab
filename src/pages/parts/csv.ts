import { done } from "../../base/scheduling/steps.js";
import type { Download, View } from "../page.js";

/** Rows of values under the names of their columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Cell = string | number | boolean | null | undefined;

/** A table to be taken away. */
export function csvDownload({ words, address }: View, table: () => Table): Download {
  const fileName = `${address.path.replaceAll("/", "-").replace(/^-/, "") || "antiphony"}.csv`;
  const mediaType = "text/csv; charset=utf-8; header=present";
  return { format: "csv", label: words.frame.csv, mediaType, fileName, text: () => done(toCsv(table())) };
}

/** As RFC 4180 has it. A cell that a spreadsheet would take for a formula has an apostrophe before it. */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

function toCell(value: Cell): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
