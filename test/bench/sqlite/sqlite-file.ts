import Database from "libsql";

/** A cell as SQLite takes it. */
export type Parameter = string | number | null;

/** A question that is prepared once and asked often. */
export type Asked<Row> = (...parameters: readonly Parameter[]) => readonly Row[];

/** SQLite in process, by the same library that keeps our own file, set as is best for reading. */
export class SqliteFile {
  private readonly database: Database.Database;

  /** A new file that need not outlast a crash. */
  constructor(path: string) {
    this.database = new Database(path);
    this.exec(
      "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY",
    );
    this.exec("PRAGMA cache_size = -1000000; PRAGMA mmap_size = 4000000000");
  }

  /** Several statements without parameters. */
  exec(statements: string): void {
    this.database.exec(statements);
  }

  /** A statement that can be run often. */
  statement(text: string): (...parameters: readonly Parameter[]) => void {
    const statement = this.database.prepare<unknown[]>(text);
    return (...parameters) => void statement.run(parameters);
  }

  /** All rows, as lists of the columns of the text. */
  rows<Row extends readonly unknown[]>(text: string): Asked<Row> {
    const statement = this.database.prepare<unknown[]>(text).raw();
    return (...parameters) => statement.all(parameters) as readonly Row[];
  }

  /** The first row. */
  row<Row extends readonly unknown[]>(text: string): (...parameters: readonly Parameter[]) => Row | undefined {
    const statement = this.database.prepare<unknown[]>(text).raw();
    return (...parameters) => statement.get(parameters) as Row | undefined;
  }

  /** Nothing can be asked any more. */
  close(): void {
    this.database.close();
  }
}
