import type { Cell, Connection } from "./connection.js";
import { yieldByClock } from "../../../base/scheduling/yield-to-event-loop.js";

/** How many rows are read between two turns of others. */
const PAGE_SIZE = 100;

/** What to read of the records. */
export interface RowsWanted {
  readonly columns: string;
  /** What is unique, and indexed together with what `where` asks for: the rows come in its order. */
  readonly key: "rowid" | "id";
  readonly where?: string;
  readonly cells?: readonly Cell[];
}

/** Reads rows of the records page by page, and yields between. To be called in a transaction if all shall be of one state of the file. */
export async function eachRow(
  connection: Connection,
  { columns, key, where = "1", cells = [] }: RowsWanted,
  use: (row: readonly unknown[]) => void,
): Promise<void> {
  const page = connection.question(
    `SELECT ${columns}, ${key} FROM records WHERE ${where} AND ${key} > ? ORDER BY ${key} LIMIT ${PAGE_SIZE}`,
  );
  let last: Cell = key === "id" ? "" : 0;
  for (;;) {
    const rows = page(...cells, last);
    for (const row of rows) use(row);
    if (rows.length < PAGE_SIZE) return;
    const reached = rows.at(-1)?.at(-1);
    last = typeof reached === "number" ? reached : String(reached);
    await yieldByClock();
  }
}
