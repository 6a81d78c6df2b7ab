import { DatabaseDamagedError } from "../../disk/errors.js";
import type { Connection } from "./connection.js";
import type { Place } from "./to-file-error.js";

/** "Anti": by this SQLite tells a graph of ours from any other file of its own. */
const applicationId = 0x416e7469;
/** The tables that this program writes and reads. */
const layoutVersion = 1;

/* The columns that are read most often come first: what does not fit into a page lies behind them. `written` is the number of the write that a row
 * is from, so that another process can read what is new. A status that another tool sets is a write, too. */
const tables = `
CREATE TABLE IF NOT EXISTS records (
  id TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  labels TEXT NOT NULL,
  status TEXT,
  content_hash TEXT NOT NULL,
  file_status TEXT,
  written INTEGER NOT NULL,
  properties TEXT NOT NULL,
  edges TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS records_by_label ON records (label);
CREATE INDEX IF NOT EXISTS records_by_write ON records (written);
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS status_decided AFTER UPDATE OF status ON records
WHEN new.status IS NOT old.status AND new.written = old.written
BEGIN
  UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'writes';
  UPDATE meta SET value = json_set(value, '$.decided', (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'writes')) WHERE name = 'graph';
  UPDATE records SET written = (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'writes') WHERE id = new.id;
END;
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${layoutVersion};`;

/** Whether nothing has been written to the file. @throws DatabaseDamagedError for a file of somebody else, or of a later layout */
export function isBlank(connection: Connection, { path, newestBackup }: Place): boolean {
  const id = connection.value("PRAGMA application_id");
  const isOther = id !== applicationId && Number(connection.value("SELECT count(*) FROM sqlite_master")) > 0;
  if (isOther) throw new DatabaseDamagedError(path, "it is a file of another program.", newestBackup());
  if (Number(connection.value("PRAGMA user_version")) > layoutVersion) {
    throw new DatabaseDamagedError(path, "it was written by a later version of this program.", newestBackup());
  }
  return id !== applicationId;
}

/** Makes the tables, all of them or none. */
export function createTables(connection: Connection): void {
  try {
    connection.exec(`BEGIN IMMEDIATE; ${tables} COMMIT;`);
  } catch (error) {
    connection.rollBack();
    throw error;
  }
}
