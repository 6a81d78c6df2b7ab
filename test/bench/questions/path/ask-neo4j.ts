import type { BareDriver, BareRow } from "../../engines/bare-driver.js";

/** One step, in the order of the way: `[type, from, to, id of its record, status]`, as the tie points. */
export type HopRow = readonly [type: string, from: string, to: string, record: string, status: string];

/** The one row of an answer: what it passes, its steps, and `[record, place]` of those whose records have one. */
export type PathRow = readonly [
  nodes: readonly string[],
  hops: readonly HopRow[],
  places: readonly (readonly [string, string])[],
];

const types = ["REFERS_TO", "TRANSLATION_OF", "VERSION_OF", "CLAIMS"];

const text = `MATCH (a:Article {id: $from}), (b:Article {id: $to})
MATCH p = shortestPath((a)-[:${types.join("|")}*..8]-(b))
WHERE all(r IN relationships(p) WHERE r.status = 'ACCEPTED') AND all(n IN nodes(p) WHERE n:Article)
WITH [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | [type(r), startNode(r).id, endNode(r).id, r.id, r.status]] AS hops, [r IN relationships(p) | r.id] AS ids
CALL (ids) { MATCH (c:CrossReference) WHERE c.id IN ids RETURN collect([c.id, c.locator]) AS referred }
CALL (ids) { MATCH (c:Claim) WHERE c.id IN ids RETURN collect([c.id, c.locator]) AS claimed }
RETURN nodes, hops, referred + claimed AS places`;

/** Asks for one shortest path by one text. */
export function askPath(driver: BareDriver, from: string, to: string): Promise<readonly BareRow[]> {
  return driver.run(text, { from, to });
}
