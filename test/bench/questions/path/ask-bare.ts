import { findArticle } from "../../engines/bare-embedded.js";
import type { BareDriver, BareEmbedded } from "../../engines/bare-driver.js";

/** One step, in the order of the way: `[type, from, to, id of its record, status]`, as the tie points. */
export type HopRow = readonly [type: string, from: string, to: string, record: string, status: string];

/** The one row of an answer: what it passes, its steps, and `[record, place]` of those whose records have one. */
export type PathRow = readonly [
  nodes: readonly string[],
  hops: readonly HopRow[],
  places: readonly (readonly [string, string])[],
];

const types = ["REFERS_TO", "TRANSLATION_OF", "VERSION_OF", "CLAIMS"];
const places = (
  ids: string,
) => `CALL (${ids}) { MATCH (c:CrossReference) WHERE c.id IN ${ids} RETURN collect([c.id, c.locator]) AS referred }
CALL (${ids}) { MATCH (c:Claim) WHERE c.id IN ${ids} RETURN collect([c.id, c.locator]) AS claimed }`;

const text = `MATCH (a:Article {id: $from}), (b:Article {id: $to})
MATCH p = shortestPath((a)-[:${types.join("|")}*..8]-(b))
WHERE all(r IN relationships(p) WHERE r.status = 'ACCEPTED') AND all(n IN nodes(p) WHERE n:Article)
WITH [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | [type(r), startNode(r).id, endNode(r).id, r.id, r.status]] AS hops, [r IN relationships(p) | r.id] AS ids
${places("ids")}
RETURN nodes, hops, referred + claimed AS places`;

/** Asks each library in its best way for one shortest path: Neo4j by one text, Grafeo from both ends along its own lists of edges. */
export function askBarePath(driver: BareDriver, from: string, to: string, most: number): Promise<readonly PathRow[]> {
  // The columns are those of the text.
  return driver.name === "neo4j"
    ? (driver.run(text, { from, to }) as Promise<unknown> as Promise<readonly PathRow[]>)
    : byAdjacency(driver, from, to, most);
}

/** By which node and edge a node was reached. */
type Reached = Map<number, readonly [near: number, edge: number]>;

async function byAdjacency(driver: BareEmbedded, from: string, to: string, most: number): Promise<readonly PathRow[]> {
  const [first, last] = [await findArticle(driver, from), await findArticle(driver, to)];
  if (first === undefined || last === undefined) return [];
  const here = { reached: new Map([[first, [-1, -1]]]) as Reached, frontier: [first] };
  const there = { reached: new Map([[last, [-1, -1]]]) as Reached, frontier: [last] };
  for (let length = 0; length < most; length += 1) {
    const [side, other] = here.frontier.length <= there.frontier.length ? [here, there] : [there, here];
    const { next, meeting } = step(driver, side, other.reached);
    if (meeting !== undefined) return toRow(driver, here.reached, there.reached, meeting);
    if (next.length === 0) return [];
    side.frontier = next;
  }
  return [];
}

function step(
  { graph }: BareEmbedded,
  { reached, frontier }: { readonly reached: Reached; readonly frontier: readonly number[] },
  others: Reached,
): { readonly next: number[]; readonly meeting?: number } {
  const next: number[] = [];
  for (const near of frontier) {
    for (const [far = -1, edge = -1] of graph.getNodeEdges(near, { direction: "both", edgeTypes: types })) {
      if (reached.has(far)) continue;
      if (graph.getEdge(edge)?.get("status") !== "ACCEPTED" || graph.getNode(far)?.hasLabel("Article") !== true)
        continue;
      reached.set(far, [near, edge]);
      if (others.has(far)) return { next, meeting: far };
      next.push(far);
    }
  }
  return { next };
}

async function toRow(
  driver: BareEmbedded,
  here: Reached,
  there: Reached,
  meeting: number,
): Promise<readonly PathRow[]> {
  const [back, onwards] = [wayFrom(meeting, here), wayFrom(meeting, there)];
  const numbers = [...back.nodes.reverse(), meeting, ...onwards.nodes];
  const { graph } = driver;
  const idOf = (number: number) => String(graph.getNode(number)?.get("id"));
  const hops = [...back.edges.reverse(), ...onwards.edges].flatMap((number): readonly HopRow[] => {
    const edge = graph.getEdge(number);
    if (edge === null) return [];
    const { edgeType, sourceId, targetId } = edge;
    return [[edgeType, idOf(sourceId), idOf(targetId), String(edge.get("id")), String(edge.get("status"))]];
  });
  const ids = hops.map(([, , , record]) => record);
  const [[referred, claimed] = []] = await driver.run(placesText, { ids });
  return [[numbers.map(idOf), hops, [referred, claimed].flat() as PathRow[2]]];
}

const placesText = `WITH $ids AS ids ${places("ids")} RETURN referred, claimed`;

function wayFrom(meeting: number, reached: Reached): { readonly nodes: number[]; readonly edges: number[] } {
  const [nodes, edges]: [number[], number[]] = [[], []];
  for (let at = reached.get(meeting); at !== undefined && at[0] !== -1; at = reached.get(at[0])) {
    nodes.push(at[0]);
    edges.push(at[1]);
  }
  return { nodes, edges };
}
