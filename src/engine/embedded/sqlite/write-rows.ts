import type { RecordChange } from "../../../store/record-store.js";
import { throwIfOver } from "../../../base/scheduling/deadline.js";
import type { Connection } from "./connection.js";
import type { Writing } from "../record-file.js";
import { ownColumns, toCells } from "./row.js";
import { yieldByClock } from "../../../base/scheduling/yield-to-event-loop.js";
import { viewStatements } from "./views.js";

/** Writes the rows of a change within a transaction that is under way, as the write of that number. @throws QueryCancelledError */
export async function writeRows(
  connection: Connection,
  { added, changed, removed, meta, ...kept }: RecordChange,
  writes: number,
  { deadline, onProgress }: Writing,
): Promise<void> {
  const total = removed.length + changed.length + added.length;
  let done = 0;
  onProgress?.({ done, total: total + 1 });
  const afterEach = async (): Promise<void> => {
    const turn = yieldByClock();
    done += 1;
    if (turn === undefined) return;
    onProgress?.({ done, total: total + 1 });
    await turn;
    throwIfOver(deadline);
  };
  const remove = connection.statement("DELETE FROM records WHERE id = ?");
  for (const { id } of removed) {
    remove(id);
    await afterEach();
  }
  const put =
    connection.statement(`INSERT INTO records (id, label, labels, status, content_hash, file_status, ${ownColumns}, written)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET label = excluded.label, labels = excluded.labels, status = excluded.status,
content_hash = excluded.content_hash, file_status = excluded.file_status, properties = excluded.properties, edges = excluded.edges, written = excluded.written`);
  const records = [...changed.map(({ record }) => record), ...added];
  for (const record of records) {
    put(...toCells(record, kept, writes));
    await afterEach();
  }
  note(connection, "graph", JSON.stringify(meta()));
  note(connection, "writes", String(writes));
  makeViews(connection);
}

function note(connection: Connection, name: string, value: string): void {
  connection.statement("INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")(
    name,
    value,
  );
}

/** Concepts and what may be seen of them can be others than in the release that wrote last. */
function makeViews(connection: Connection): void {
  const statements = viewStatements();
  if (connection.value("SELECT value FROM meta WHERE name = 'views'") === statements) return;
  connection.exec(statements);
  note(connection, "views", statements);
}
