import type { Client } from "pg";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { rowsOf, tables, walked, type TableRow } from "../relational/tables.js";

const tieColumns = {
  ...{ near: "integer", far: "integer", id: "text", isForward: "boolean", farLabel: "text" },
  ...{ type: "text", status: "text", stance: "text", locator: "text" },
};

/** Every table with its columns and their types, in the order of the cells. */
const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(
    Object.entries(tables).map(([name, { properties, ends }]) => {
      const numbers = Object.fromEntries(Object.keys(ends).map((end) => [end, "integer"]));
      return [name, { n: "integer PRIMARY KEY", id: "text NOT NULL UNIQUE", ...properties, ...numbers }];
    }),
  ),
  [walked.thing]: { n: "integer PRIMARY KEY", id: "text NOT NULL", label: "text", text: "text" },
  [walked.tie]: tieColumns,
};

/** Made when all is in. What is seen by default lies in indexes of its own; those of what is walked hold all that is read. */
const indexes = `
CREATE INDEX ON Article (publishedKey, id);
CREATE INDEX ON Article (work, derivation, publishedKey, id);
CREATE INDEX ON Article (publishedSpan, publishedKey, id);
CREATE INDEX ON Article (kind);
CREATE INDEX ON Article (language);
CREATE INDEX ON Article (publisher);
CREATE INDEX ON Article (publishedYear);
CREATE INDEX ON Article USING gin (to_tsvector('simple', searchTitle)) WITH (fastupdate = off);
CREATE INDEX ON Authorship (article, position, id);
CREATE INDEX ON Signature (article, position, id) INCLUDE (nameAsPrinted) WHERE status = 'ACCEPTED';
CREATE INDEX ON CrossReference (source, position, id) INCLUDE (target) WHERE status = 'ACCEPTED';
CREATE INDEX ON CrossReference (target) WHERE status = 'ACCEPTED';
CREATE INDEX ON CrossReference (target) INCLUDE (id, type, source, locator) WHERE status = 'ACCEPTED' AND isResponse;
CREATE INDEX ON TextRelation (version) WHERE status = 'ACCEPTED' AND kind = 'TRANSLATION';
CREATE INDEX ON TextRelation (original) WHERE status = 'ACCEPTED' AND kind = 'TRANSLATION';
CREATE INDEX ON Conflict (id);
CREATE INDEX ON Claim (conflict) WHERE status = 'ACCEPTED';
CREATE INDEX ON Thing (n) INCLUDE (id, label);
CREATE INDEX ON Tie (near, far) INCLUDE (id, isForward, farLabel, type, stance) WHERE status = 'ACCEPTED';`;

const rowsAtOnce = 5_000;

/** Puts the records into an empty database, with everything that the questions are answered from. */
export async function fillDatabase(client: Client, records: readonly GraphRecord[]): Promise<void> {
  for (const [name, types] of Object.entries(columns)) {
    const texts = Object.entries(types).map(([column, type]) => `${column} ${type}`);
    await client.query(`CREATE TABLE ${name} (${texts.join(", ")})`);
  }
  const waiting = new Map<string, TableRow["cells"][]>(Object.keys(columns).map((name) => [name, []]));
  const put = async (table: string, rows: TableRow["cells"][]): Promise<void> => {
    const names = Object.keys(columns[table] ?? {}).map((column) => column.toLowerCase());
    const objects = rows.map((cells) => Object.fromEntries(names.map((column, index) => [column, cells[index]])));
    const text = `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`;
    await client.query(text, [JSON.stringify(objects)]);
    rows.length = 0;
  };
  for (const { table, cells } of rowsOf(records)) {
    const rows = waiting.get(table);
    rows?.push(cells);
    if (rows?.length === rowsAtOnce) await put(table, rows);
  }
  for (const [table, rows] of waiting) await put(table, rows);
  await client.query(indexes);
  await client.query("VACUUM (ANALYZE, FREEZE)");
}
