import type { SubgraphEdge } from "./types.js";

/** A tie on a canvas: with the id of its record, and what that says of a side; a tie without a record is named by its ends. */
export function toSubgraphEdge(
  { relation, from, to }: Pick<SubgraphEdge, "relation" | "from" | "to">,
  record: unknown,
  stance: unknown,
): SubgraphEdge {
  const id = typeof record === "string" ? record : `${from} ${relation} ${to}`;
  const isReference = relation === "REFERS_TO";
  return { id, from, to, relation, stance: isReference ? String(stance) : null, reference: isReference ? id : null };
}
