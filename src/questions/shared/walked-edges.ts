import { edges, type EdgeDeclaration } from "../../model/edges.js";
import { materializedEdges } from "../../model/graph/materialized-edges.js";
import { endsOf } from "../../model/graph/edge-ends.js";
import { carriesStatus } from "../../model/visibility.js";
import type { EdgeRule } from "../../engine/walk/path-walk.js";
import { findConcept } from "../../model/declare/registry.js";

/** What can join two nodes: an edge of the graph that is walked, and what it rests on. */
export interface WalkedEdge {
  readonly edge: string;
  /** The label of the record that it is materialized from; left out for a plain edge. */
  readonly record?: string;
  /** The end that is a text and shows the edge by itself; left out if neither does. */
  readonly source?: "from" | "to";
  /** The property of the edge that lists the texts which tell of it, if those are others. */
  readonly witnesses?: string;
}

/** Every edge that paths and subgraphs go over, as the edges and their records are declared. */
export const walkedEdges: readonly WalkedEdge[] = Object.entries<EdgeDeclaration>(edges).flatMap(
  ([edge, { walked }]) => {
    const record = materializedEdges.find((materializedEdge) => materializedEdge.edge === edge)?.concept;
    return walked === undefined ? [] : [{ ...walked, ...(record !== undefined && { record }), edge }];
  },
);

/** The edges between nodes with these labels as a walk takes them, if reviewed ones have one of these statuses. */
export function edgeRules(labels: readonly string[], statuses: readonly string[]): readonly EdgeRule[] {
  const isAmong = (ends: ReadonlySet<string>) => labels.some((label) => ends.has(label));
  return walkedEdges
    .filter(({ edge }) => isAmong(endsOf(edge).from) && isAmong(endsOf(edge).to))
    .map(({ edge, record, source, witnesses }) => ({
      type: edge,
      where: carriesStatus(edge) ? { status: statuses } : {},
      ...(witnesses !== undefined && { witnesses }),
      ...(witnesses === undefined && !isTold(record) && source !== undefined && { shownBy: source }),
    }));
}

/* Whether records of the concept say themselves which texts tell of them. */
function isTold(record: string | undefined): boolean {
  return record !== undefined && findConcept(record)?.shownIn !== undefined;
}

/** This edge as walks take it; `undefined` if no walk goes over it. */
export function walkedEdgeOf(edge: string): WalkedEdge | undefined {
  return walkedEdges.find((walked) => walked.edge === edge);
}
