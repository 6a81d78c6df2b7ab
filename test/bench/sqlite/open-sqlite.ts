import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { invariant } from "../../../src/base/invariant.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { Bare, BareRow } from "../engines/bare-driver.js";
import type { Variables } from "../questions/question.js";
import { askFinds } from "./finds.js";
import { askPages } from "./pages.js";
import { fillFile } from "./schema.js";
import { SqliteFile } from "./sqlite-file.js";
import { askWalks } from "./walks.js";

/** Answers one question by SQL: the rows that its `shape` takes. */
export type AskSqlite = (variables: Variables) => readonly BareRow[];

/** What somebody would take who wants no server and no graph: SQLite in process, with the tables, indexes and statements that suit the questions best. */
export function openSqlite(records: readonly GraphRecord[]): Bare {
  const folder = mkdtempSync(join(tmpdir(), "antiphony-bench-sqlite-"));
  const file = new SqliteFile(join(folder, "corpus.sqlite"));
  fillFile(file, records);
  const asked: Readonly<Record<string, AskSqlite>> = { ...askPages(file), ...askFinds(file), ...askWalks(file) };
  return {
    name: "SQLite",
    isTimedToAnswer: true,
    ask: async ({ name }, variables) => invariant(asked[name], `SQL for ${name}`)(variables),
    async close() {
      file.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
