import { isList } from "../../base/guards/is-list.js";
import { readTexts } from "../../cypher/read-cells.js";
import type { PathEdge } from "../../engine/walk/path-walk.js";
import type { Run } from "../../planner/root.js";
import { askableStatuses, carriesStatus, statusOfUnreviewed } from "../../model/visibility.js";
import { walkedEdgeOf } from "../shared/walked-edges.js";
import { findWitnesses, shownBy, type Witnesses } from "./find-witnesses.js";

/** What an edge rests on. */
export interface Evidence {
  /** The article that it was seen in. */
  readonly source: string | null;
  readonly locator: string | null;
  readonly status: string;
  /** Greater is weaker. */
  readonly weakness: number;
}

/** How evidence is weighed, from strong to weak. */
const weaknesses = {
  /** The two are one text by their contents: whatever one of them says of the other joins them less. */
  SAME_TEXT: 0,
  /** It stands in the source: a title quoted, a signature, a byline, the publication's own name, the words of a claim. */
  PRINTED: 1,
  /** Only an author or subject is named there. */
  NAMED: 2,
  /** In our words for what the source says. */
  PARAPHRASED: 3,
  /** We matched the two, or the part of the source was not seen. */
  INFERRED: 4,
  /** No source is recorded. */
  UNSOURCED: 5,
} as const;

/** What each status less sure adds to it: whatever was confirmed is stronger than whatever was not. */
const lessSure = 10;

/** What a record says of its own evidence, by the edge. */
const byRecord: Readonly<Record<string, keyof typeof weaknesses>> = {
  QUOTED: "PRINTED",
  NAMED: "NAMED",
  INFERRED: "INFERRED",
  PARAPHRASED: "PARAPHRASED",
  NOT_SEEN: "INFERRED",
};

/** What is read of each edge, in this order; an edge that no record stands behind has none of it but what tells of it. */
export const walkedEdgeProperties = ["id", "status", "locator", "evidence", "statedAs", "toldIn"] as const;

/** Weighs edges, each read with `walkedEdgeProperties`. What is `without` shows nothing. */
export async function weighEdges(
  edges: readonly PathEdge[],
  without: readonly string[],
  run: Run,
): Promise<(edge: PathEdge) => Evidence> {
  const witnesses = await findWitnesses(edges, run);
  return (edge) => weigh(edge, sourceOf(edge, witnesses, without));
}

/* What is recorded to tell of the tie; else the text at its end, or what that is known from if nobody saw it. */
function sourceOf(edge: PathEdge, { ofRecords, ofUnseen }: Witnesses, without: readonly string[]): string | null {
  const first = (texts: readonly string[] | undefined) => texts?.find((text) => !without.includes(text));
  const [id, , , , , toldIn] = edge.values;
  const recorded = typeof id === "string" ? first(ofRecords.get(id)) : first(isList(toldIn) ? readTexts(toldIn) : []);
  if (recorded !== undefined) return recorded;
  const shown = shownBy(edge);
  const knownFrom = shown === undefined ? undefined : ofUnseen.get(shown);
  return (knownFrom === undefined ? shown : first(knownFrom)) ?? null;
}

function weigh({ type, values }: PathEdge, source: string | null): Evidence {
  const [, status, locator, evidence, statedAs] = values;
  const isOneText = walkedEdgeOf(type)?.record === "TextRelation";
  const own = byRecord[String(evidence ?? statedAs)] ?? (isOneText ? "SAME_TEXT" : "PRINTED");
  const known = carriesStatus(type) ? String(status) : statusOfUnreviewed;
  return {
    source,
    locator: typeof locator === "string" ? locator : null,
    status: known,
    weakness: weaknesses[source === null ? "UNSOURCED" : own] + lessSure * askableStatuses.indexOf(known),
  };
}
