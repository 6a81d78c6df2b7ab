import { readList, readTextOrNull } from "../../../cypher/read-cells.js";
import { cypher, type Fragment } from "../../../cypher/cypher.js";
import type { Value } from "../../../engine/row.js";
import { visibleStatus } from "../../../planner/compile/visible.js";
import { dateText } from "../../../rules/dates/write-date.js";

/** Other texts that mention a text without answering it, in whatever language or version: how many, and the article that did so first. */
export interface Mentions {
  readonly count: number;
  readonly first: { readonly id: string; readonly title: string; readonly published: string | null } | null;
}

/** Binds `k4`, how many other texts mention `n0`, and `l6`, the articles that do, the oldest first. */
export const mentionDetails: Fragment = cypher`CALL (n0) {
MATCH (n0)-[:WORK]->(n20)
MATCH (n20)<-[:WORK]-(n21)
MATCH (n21)<-[r2:REFERS_TO]-(n22:Article)
MATCH (n22)-[:WORK]->(n23)
WHERE r2.response = false AND ${visibleStatus(cypher`r2`)} AND n23.id <> n20.id
WITH n22, n23 ORDER BY n22.publishedKey, n22.derivation, n22.id
RETURN count(DISTINCT n23) AS k4, collect([n22.id, n22.titleInProse, n22.published]) AS l6
}
`;

/** What is read of them. */
export const mentionColumns: readonly Fragment[] = [cypher`k4`, cypher`head(l6)`];

/** Reads those columns. */
export function toMentions(count: Value | undefined, first: Value | undefined): Mentions {
  const [id, title, published] = readList(first);
  return {
    count: Number(count),
    first: typeof id === "string" ? { id, title: String(title), published: readTextOrNull(published) } : null,
  };
}

/** In a sentence, for a text that nobody answers. */
export function mentionsText({ count, first }: Mentions): string {
  if (first === null) return "No other text in it mentions it either.";
  const date = first.published === null ? "" : ` (${dateText({ edtf: first.published })})`;
  return count === 1
    ? `One other text mentions it without answering: ${first.title}${date}.`
    : `${count} other texts mention it without answering, the first of them ${first.title}${date}.`;
}

/** In a sentence, for a text that somebody may answer; none if nobody mentions it. */
export function mentionsBesideText({ count }: Mentions): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? "One other text mentions it." : `${count} other texts mention it.`];
}
