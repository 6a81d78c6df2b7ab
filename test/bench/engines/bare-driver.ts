import type { GrafeoDB } from "@grafeo-db/js";

/** A row as the driver gives it, by column. */
export type BareRow = readonly unknown[];

/** One page of text search, as a driver can do it. */
export interface BareSearch {
  readonly terms: readonly string[];
  readonly limit: number;
  /** Takes `$ids`. */
  readonly text: string;
}

/** What everybody could write who has the engine's own library, and no more. A question may put itself to each library in that library's
 *  own best way. */
export type BareDriver = BareNeo4j | BareEmbedded;

/** The official driver of Neo4j. */
export interface BareNeo4j extends Bare {
  readonly name: "neo4j";
}

/** Grafeo, which also gives nodes and their edges without a query. */
export interface BareEmbedded extends Bare {
  readonly name: "embedded";
  readonly graph: GrafeoDB;
}

interface Bare {
  run(text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly BareRow[]>;
  /** Makes the engine's own full-text index over `searchTitle` of articles. */
  prepareSearch(): Promise<void>;
  /** Finds articles with all the terms in their titles, and asks the text about them. */
  search(search: BareSearch): Promise<readonly BareRow[]>;
  close(): Promise<void>;
}
