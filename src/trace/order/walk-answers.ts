import { cypher, param, render } from "../../cypher/cypher.js";
import { readUncertainDate } from "../../domain/uncertain-date.js";
import type { OrderedDate } from "../../domain/temporal-order.js";
import type { Row } from "../../engine/engine.js";
import { Call } from "../../planner/call.js";
import { bind, type Run } from "../../planner/root.js";
import { visibleStatus } from "../../planner/visible.js";

/** Most references that are followed one after another. */
const MOST_STEPS = 12;
/** Most texts that are looked at; what lies further away is left unknown. */
const MOST_TEXTS = 2_000;

/** What each of these texts answers. */
export const answersStep = render(cypher`MATCH (n0:Article)-[r0:REFERS_TO]->(n1:Article)
WHERE n0.id IN ${param((call: Call) => call.given.get("ids"))} AND r0.response = true AND ${visibleStatus(cypher`r0`)}
WITH n0, n1 ORDER BY n0.id, n1.id
RETURN n0.id AS c0, n1.id AS c1, n1.published AS c2`);

/** What each of the texts answers, directly or along other answers, nearest first, with their dates. One statement a step, for all of them
 *  together: a single text that walks would follow every way, where this passes every text once. */
export async function walkAnswers(
  from: readonly string[],
  { engine, call, options }: Run,
): Promise<ReadonlyMap<string, ReadonlyMap<string, OrderedDate | null>>> {
  const reached = new Map(from.map((id) => [id, new Map<string, OrderedDate | null>()]));
  const edges = new Map<string, readonly Row[]>();
  let frontier = new Map(from.map((id) => [id, [id]]));
  for (let step = 0; step < MOST_STEPS && frontier.size > 0; step++) {
    const ids = [...new Set([...frontier.values()].flat())].filter((id) => !edges.has(id));
    if (edges.size + ids.length > MOST_TEXTS) break;
    const asking = new Call(call.variables, new Map([["ids", ids]]));
    const rows = ids.length === 0 ? [] : await engine.read(bind(answersStep, asking), options);
    for (const id of ids)
      edges.set(
        id,
        rows.filter(([source]) => source === id),
      );
    frontier = stepOn(frontier, edges, reached);
  }
  return reached;
}

/** Goes one step further from each of the texts, and gives what it came to that was not known yet. */
function stepOn(
  frontier: ReadonlyMap<string, readonly string[]>,
  edges: ReadonlyMap<string, readonly Row[]>,
  reached: ReadonlyMap<string, Map<string, OrderedDate | null>>,
): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const [start, at] of frontier) {
    const known = reached.get(start);
    const found: string[] = [];
    for (const [, to, published] of at.flatMap((id) => edges.get(id) ?? [])) {
      // Ids are texts, and a date is one or nothing: the store writes no others.
      const id = to as string;
      if (known === undefined || id === start || known.has(id)) continue;
      known.set(id, published === null ? null : readUncertainDate(published as string));
      found.push(id);
    }
    if (found.length > 0) next.set(start, found);
  }
  return next;
}
