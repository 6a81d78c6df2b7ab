import "../../model/concepts.js";
import { declaredConcepts } from "../../model/declare/registry.js";
import type { EdgeType } from "../../model/edges.js";

/** Records that other texts show than the one that they stand under, and the edge that leads to those. */
export interface Witnessed {
  readonly concept: string;
  readonly shownIn: EdgeType;
}

/** Every concept of such records that edges stand for, in the order of the concepts. */
export const witnessed: readonly Witnessed[] = declaredConcepts().flatMap(
  ({ name, shownIn, materializedEdges = [] }) =>
    shownIn === undefined || materializedEdges.length === 0 ? [] : [{ concept: name, shownIn }],
);
