/** What answering a call may take at most, worked out before anything is asked of the engine. */
export interface Estimate {
  /** Nodes that the answer may hold. */
  readonly nodes: number;
  /** Points: about one for each node that is read, more if more than the node is looked at. */
  readonly cost: number;
  /** The field that costs most by itself; worked out when it is asked for. `undefined` if nothing costs anything. */
  readonly costliest: () => CostlyField | undefined;
}

/** A field and what it costs by itself: all its repetitions counted, the fields inside it not. */
export interface CostlyField {
  /** Response keys from the root, lists left out: `articles.nodes.references`. */
  readonly path: string;
  readonly cost: number;
}
