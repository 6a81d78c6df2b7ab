/** One way to hold the graph, as far as it is measured. */
export interface Candidate {
  readonly name: string;
  /** Looks at every edge REFERS_TO of every article, at the status that it has, and at the article that it leads to. Gives how many there are. */
  walk(): number;
  /** Reads three properties of every node. Gives how many values there are. */
  read(): number;
  /** Finds nodes by their ids. Gives how many there are. */
  find(ids: readonly string[]): number;
}

/** The type of edge that is walked. */
export const walkedType = "REFERS_TO";
/** The properties that are read: one of few values, one that most nodes have not, one of as many values as nodes. */
export const readProperties = ["status", "language", "title"] as const;
