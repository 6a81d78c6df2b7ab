import type { NodeCounts } from "../../model/graph/node-counts.js";

/** How much a corpus holds, as far as prices go. */
export interface CorpusSize {
  /** The most nodes of these labels that there can be; infinitely many if nobody knows. */
  most(labels: readonly string[]): number;
  /** So many points for each thousand nodes of a label, rounded up, and never more than `most`, or `mostForAll`. If nobody knows how many there
   *  are, for `assumedNodes`. */
  perThousand(label: string, points: number, most?: number): number;
}

/** What a corpus that nobody has counted is taken to hold of each label if prices grow with it: as much as they were measured on. */
export const assumedNodes = 20_000;

/** No look at a whole corpus costs more than this, so that one can be paid for in a corpus of any size: the deadline is for the rest. */
export const mostForAll = 2_000;

/** The size of a corpus with these counts; left out, of one that nobody has counted. */
export function corpusSizeOf(counts: NodeCounts | undefined): CorpusSize {
  const countOf = (label: string, otherwise: number): number => (counts ? (counts[label] ?? 0) : otherwise);
  return {
    most: (labels) => labels.reduce((sum, label) => sum + countOf(label, Number.POSITIVE_INFINITY), 0),
    perThousand: (label, points, most = mostForAll) =>
      Math.min(most, Math.ceil((countOf(label, assumedNodes) / 1_000) * points)),
  };
}
