import type { Question, Variables } from "../questions/question.js";

/** A row as the driver gives it, by column. */
export type BareRow = readonly unknown[];

/** What everybody could do without us over the same records: the driver of the same database, or another database in its place. */
export interface Bare {
  readonly name: "bare driver" | "SQLite" | "Postgres";
  /** Whether it is timed up to the finished answer, because one would use it so; else to its rows. */
  readonly isTimedToAnswer: boolean;
  /** The rows that the question shapes its answer from. */
  ask(question: Question, variables: Variables): Promise<readonly BareRow[]>;
  close(): Promise<void>;
}

/** One page of text search, as a driver can do it. */
export interface BareSearch {
  readonly terms: readonly string[];
  readonly limit: number;
  /** Takes `$ids`. */
  readonly text: string;
}

/** The official driver of Neo4j, and no more. */
export interface BareDriver {
  run(text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly BareRow[]>;
  /** Finds articles with all the terms in their titles, and asks the text about them. */
  search(search: BareSearch): Promise<readonly BareRow[]>;
}
