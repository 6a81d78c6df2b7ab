/** How far a question to the whole graph may go for whoever asks it. */
export interface TraversalLimits {
  /** Most articles of a chain; it is cut off there, and says so. */
  readonly nodes: number;
  /** Most steps of a path. */
  readonly pathLength: number;
}

/** The furthest that there is, for whoever comes by no tier. */
export const widestLimits: TraversalLimits = { nodes: 5_000, pathLength: 8 };
