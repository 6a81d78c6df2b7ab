import { endsOf } from "../model/graph/edge-ends.js";
import type { EdgeRule } from "../engine/walk/path-walk.js";

/** What can tie two things: an edge of the graph, and what it rests on. */
export interface Tie {
  readonly edge: string;
  /** The label of the record that it is contracted from; left out for a plain edge. */
  readonly record?: "CrossReference" | "Signature" | "Authorship" | "Claim" | "TextRelation";
  /** True where the record is reviewed, and the edge carries its status. */
  readonly isReviewed?: boolean;
  /** The end that is an article and shows the tie by itself; left out where no article does. */
  readonly source?: "from" | "to";
}

/** Every tie that paths and subgraphs go over. Places are left out: that two things happened in one town ties them to nothing. */
export const ties: readonly Tie[] = [
  { edge: "REFERS_TO", record: "CrossReference", isReviewed: true, source: "from" },
  { edge: "SIGNED", record: "Signature", isReviewed: true, source: "to" },
  { edge: "WROTE", record: "Authorship", source: "to" },
  { edge: "CLAIMS", record: "Claim", isReviewed: true, source: "from" },
  { edge: "TRANSLATION_OF", record: "TextRelation", isReviewed: true, source: "from" },
  { edge: "VERSION_OF", record: "TextRelation", isReviewed: true, source: "from" },
  { edge: "PUBLISHED_BY", source: "from" },
  { edge: "ADDRESSED_TO", source: "from" },
  { edge: "IN_SERIES", source: "from" },
  { edge: "SEEN_IN", source: "to" },
  { edge: "TAKEN_AT" },
  { edge: "PUT_TO" },
  { edge: "HELD_BY" },
  { edge: "PART_OF" },
  { edge: "PART_OF_EVENT" },
];

/** The ties between things with these labels as a walk takes them, where reviewed ones have one of these statuses. */
export function tieRules(labels: readonly string[], statuses: readonly string[]): readonly EdgeRule[] {
  const isAmong = (ends: ReadonlySet<string>) => labels.some((label) => ends.has(label));
  return ties
    .filter(({ edge }) => isAmong(endsOf(edge).from) && isAmong(endsOf(edge).to))
    .map(({ edge, isReviewed }) => ({ type: edge, where: isReviewed ? { status: statuses } : {} }));
}

/** The tie of this edge. */
export function tieOf(edge: string): Tie {
  return ties.find((tie) => tie.edge === edge) ?? { edge };
}
