import type { BareDriver, BareRow } from "../../engines/bare-driver.js";

/** An article with its depth and the answers that it gives: `[id, depth, title, language, published, key, [[reference, type, target, locator]],
 *  [first day, last day, both by what is firm]]`. */
export type ChainRow = readonly [
  id: string,
  depth: number,
  title: string,
  language: string,
  published: string | null,
  key: string,
  answers: readonly (readonly [string, string, string, string | null])[],
  bounds: readonly (string | null)[],
];

/** One text for the whole chain: distinct nodes with their least depths, and of each its answers as a list, joined by whoever reads them. */
const text = `MATCH (a:Article {id: $from})
MATCH p = (a)<-[rs:REFERS_TO*0..6]-(b:Article) WHERE all(r IN rs WHERE r.response = true AND r.status = 'ACCEPTED')
WITH b, min(length(p)) AS depth
CALL (b) {
MATCH (b)<-[:REFERENCE_FROM]-(c:CrossReference) WHERE c.status = 'ACCEPTED' AND c.type IN $types
MATCH (c)-[:REFERENCE_TO]->(t:Article)
RETURN collect([c.id, c.type, t.id, c.locator]) AS answers
}
RETURN b.id AS id, depth, b.title AS title, b.language AS language, b.published AS published, b.publishedKey AS key, answers, [b.publishedEarliest, b.publishedLatest, b.publishedFirmEarliest, b.publishedFirmLatest] AS bounds`;

/** Asks for all of it by one text. */
export function askChain(driver: BareDriver, from: string, types: readonly string[]): Promise<readonly BareRow[]> {
  return driver.run(text, { from, types });
}
