import type { GraphRecord } from "../../../model/graph/graph-record.js";
import type { Connection } from "./connection.js";
import { eachRow } from "./each-row.js";
import { keyColumns, ownColumns, toRecord } from "./row.js";
import { yieldByClock } from "../../../base/scheduling/yield-to-event-loop.js";

const columns = `${keyColumns}, ${ownColumns}`;

/** All records, in no order. @throws SyntaxError, TypeError for rows that cannot be read */
export async function readAll(connection: Connection): Promise<readonly GraphRecord[]> {
  const records: GraphRecord[] = [];
  await eachRow(connection, { columns, key: "rowid" }, (row) => {
    records.push(toRecord(row));
  });
  return records;
}

/** The records of these ids, as far as they are there. @throws SyntaxError, TypeError for rows that cannot be read */
export async function readEach(connection: Connection, ids: readonly string[]): Promise<readonly GraphRecord[]> {
  const records: GraphRecord[] = [];
  const withId = connection.question(`SELECT ${columns} FROM records WHERE id = ?`);
  for (const id of ids) {
    records.push(...withId(id).map(toRecord));
    await yieldByClock();
  }
  return records;
}
