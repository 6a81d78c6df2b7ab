import type { SubgraphEdge } from "./types.js";

/** An edge on a canvas: with the id of its record, and what that says of a side; an edge without a record is named by its ends. */
export function toSubgraphEdge(
  { relation, from, to }: Pick<SubgraphEdge, "relation" | "from" | "to">,
  record: unknown,
  stance: unknown,
): SubgraphEdge {
  const id = typeof record === "string" ? record : `${from} ${relation} ${to}`;
  const isReference = relation === "REFERS_TO";
  return { id, from, to, relation, stance: isReference ? String(stance) : null, reference: isReference ? id : null };
}
