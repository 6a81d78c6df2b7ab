/** A row as the driver gives it, by column. */
export type BareRow = readonly unknown[];

/** One page of text search, as a driver can do it. */
export interface BareSearch {
  readonly terms: readonly string[];
  readonly limit: number;
  /** Takes `$ids`. */
  readonly text: string;
}

/** What everybody could write who has the engine's own library, and no more. */
export interface BareDriver {
  readonly name: "embedded" | "neo4j";
  run(text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly BareRow[]>;
  /** Makes the engine's own full-text index over `searchTitle` of articles. */
  prepareSearch(): Promise<void>;
  /** Finds articles with all the terms in their titles, and asks the text about them. */
  search(search: BareSearch): Promise<readonly BareRow[]>;
  close(): Promise<void>;
}
