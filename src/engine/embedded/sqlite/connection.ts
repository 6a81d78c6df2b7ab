import { pathToFileURL } from "node:url";
import { isList } from "../../../base/guards/is-list.js";
import type { Library } from "./load-library.js";

/** What a cell of the file can hold, as far as we write it. */
export type Cell = string | number | null;

/** One connection to a graph's file. What the library throws comes out as it is. */
export class Connection {
  private readonly database: InstanceType<Library>;

  /** `rwc` makes the file, `rw` wants it to be there, `ro` writes nothing. */
  constructor(library: Library, path: string, mode: "ro" | "rw" | "rwc") {
    this.database = new library(`${pathToFileURL(path).href}?mode=${mode}`);
    try {
      if (mode !== "ro") this.prepareToWrite();
    } catch (error) {
      this.database.close();
      throw error;
    }
  }

  /** Several statements without parameters. */
  exec(statements: string): void {
    this.database.exec(statements);
  }

  /** A statement that can be run often. */
  statement(text: string): (...cells: readonly Cell[]) => void {
    const statement = this.database.prepare<unknown[]>(text);
    return (...cells) => void statement.run([...cells]);
  }

  /** A question that can be asked often. All rows are read: a statement that is left off holds the file, even if its connection is closed. */
  question(text: string): (...cells: readonly Cell[]) => readonly (readonly unknown[])[] {
    const statement = this.database.prepare<unknown[]>(text).raw();
    // In raw mode each row is a list.
    return (...cells) => statement.all([...cells]).filter(isList);
  }

  /** The first row; `undefined` if there is none. */
  row(text: string, ...cells: readonly Cell[]): readonly unknown[] | undefined {
    const row = this.database
      .prepare<unknown[]>(text)
      .raw()
      .get([...cells]);
    return isList(row) ? row : undefined;
  }

  /** The first cell of the first row; `undefined` if there is no row. */
  value(text: string, ...cells: readonly Cell[]): unknown {
    return this.row(text, ...cells)?.[0];
  }

  /** Ends a transaction without a trace, if one is under way. */
  rollBack(): void {
    if (this.database.inTransaction) this.database.exec("ROLLBACK");
  }

  /* As long as a statement has not been collected as garbage, the library goes on holding what a transaction holds. */
  close(): void {
    this.rollBack();
    this.database.close();
  }

  /* What is deleted is overwritten. A transaction that has ended is in the folder's list of files, too, before anybody is told. */
  private prepareToWrite(): void {
    this.exec(
      "PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000",
    );
  }
}
