import { findArticle } from "../../engines/bare-embedded.js";
import type { BareDriver, BareEmbedded, BareRow } from "../../engines/bare-driver.js";

/** An article with its depth and the answers that it gives: `[id, depth, title, language, published, key, [[reference, type, target, locator]], doubts]`. */
export type ChainRow = readonly [
  id: string,
  depth: number,
  title: string,
  language: string,
  published: string | null,
  key: string,
  answers: readonly (readonly [string, string, string, string | null])[],
  doubts: readonly string[] | null,
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
RETURN b.id AS id, depth, b.title AS title, b.language AS language, b.published AS published, b.publishedKey AS key, answers, b.publishedDoubts AS doubts`;

/** Asks each library in its best way: Neo4j by one text, Grafeo level by level along its own lists of edges. */
export function askBareChain(
  driver: BareDriver,
  from: string,
  depth: number,
  types: readonly string[],
): Promise<readonly BareRow[]> {
  return driver.name === "neo4j" ? driver.run(text, { from, types }) : byAdjacency(driver, from, depth);
}

interface Answer {
  readonly id: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Places are read by one text, since the edges do not carry them. */
async function byAdjacency(driver: BareEmbedded, from: string, depth: number): Promise<readonly ChainRow[]> {
  const start = await findArticle(driver, from);
  if (start === undefined) return [];
  const depths = new Map([[start, 0]]);
  const answers: Answer[] = [];
  // A map gives what is added while it is walked.
  for (const [to, at] of depths) {
    for (const answer of answersAt(driver, to)) {
      if (!depths.has(answer.from)) {
        if (at === depth) continue;
        depths.set(answer.from, at + 1);
      }
      answers.push(answer);
    }
  }
  const ids = answers.map(({ id }) => id);
  const records = await driver.run(placesText, { ids });
  return toRows(driver, depths, answers, new Map(records.map(([id, locator]) => [String(id), String(locator)])));
}

const placesText = "MATCH (c:CrossReference) WHERE c.id IN $ids RETURN c.id AS id, c.locator AS locator";

function answersAt({ graph }: BareEmbedded, to: number): readonly Answer[] {
  return graph.getNodeEdges(to, { direction: "in", edgeTypes: ["REFERS_TO"] }).flatMap(([from = -1, number = -1]) => {
    const edge = graph.getEdge(number);
    if (edge?.get("response") !== true || edge.get("status") !== "ACCEPTED") return [];
    return [{ id: String(edge.get("id")), type: String(edge.get("type")), from, to }];
  });
}

function toRows(
  { graph }: BareEmbedded,
  depths: ReadonlyMap<number, number>,
  answers: readonly Answer[],
  places: ReadonlyMap<string, string>,
): readonly ChainRow[] {
  const articles = new Map([...depths.keys()].map((number) => [number, graph.getNode(number)]));
  const textOf = (number: number, property: string) => String(articles.get(number)?.get(property) ?? "");
  const given = new Map<number, ChainRow[6][number][]>([...depths.keys()].map((number) => [number, []]));
  for (const { id, type, from, to } of answers)
    given.get(from)?.push([id, type, textOf(to, "id"), places.get(id) ?? null]);
  return [...depths].map(([number, depth]) => [
    textOf(number, "id"),
    depth,
    textOf(number, "title"),
    textOf(number, "language"),
    textOf(number, "published") || null,
    textOf(number, "publishedKey"),
    given.get(number) ?? [],
    (articles.get(number)?.get("publishedDoubts") ?? null) as readonly string[] | null,
  ]);
}
