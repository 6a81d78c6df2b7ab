import { findArticle } from "../../engines/bare-embedded.js";
import type { BareDriver, BareEmbedded } from "../../engines/bare-driver.js";
import type { JsEdge } from "@grafeo-db/js";

/** `[id, label to write, label of the node, distance, degree]` */
export type ThingRow = readonly [id: string, text: string, label: string, distance: number, degree: number];
/** `[type, from, to, record, stance]` */
export type TieRow = readonly [type: string, from: string, to: string, record: string, stance: string | null];
/** The one row of an answer: how many things there are, those that are shown, and what ties them. */
export type CanvasRow = readonly [total: number, things: readonly ThingRow[], ties: readonly TieRow[]];

/** What ties articles and people to each other, and what ties them to anything. */
const among = ["REFERS_TO", "SIGNED", "WROTE", "CLAIMS", "TRANSLATION_OF", "VERSION_OF"];
const any = [
  ...among,
  "PUBLISHED_BY",
  "ADDRESSED_TO",
  "IN_SERIES",
  "SEEN_IN",
  "TAKEN_AT",
  "PUT_TO",
  "HELD_BY",
  "PART_OF",
];
const isSeen = (edge: string) => `(${edge}.status IS NULL OR ${edge}.status = 'ACCEPTED')`;

const text = `MATCH (a:Article {id: $id})
CALL (a) {
MATCH (a)-[r:${among.join("|")}]-(y) WHERE ${isSeen("r")} AND (y:Article OR y:Person) AND y <> a
RETURN collect(DISTINCT y) AS near
}
CALL (a, near) {
UNWIND near AS x
MATCH (x)-[r:${among.join("|")}]-(y) WHERE ${isSeen("r")} AND (y:Article OR y:Person) AND y <> a AND NOT y IN near
RETURN collect(DISTINCT y) AS far
}
UNWIND [[0, [a]], [1, near], [2, far]] AS ring
WITH ring[0] AS distance, ring[1] AS ys
UNWIND ys AS y
CALL (y) { MATCH (y)-[q:${any.join("|")}]-(z) WHERE ${isSeen("q")} AND z <> y RETURN count(DISTINCT z) AS degree }
WITH y, distance, degree ORDER BY distance, degree DESC, y.id
WITH collect([y.id, coalesce(y.title, y.name), labels(y)[0], distance, degree]) AS things, collect(y) AS found
WITH size(things) AS total, things[0..$limit] AS things, found[0..$limit] AS shown
CALL (shown) {
UNWIND shown AS x
MATCH (x)-[r:${among.join("|")}]->(y) WHERE ${isSeen("r")} AND y <> x AND y IN shown
RETURN collect([type(r), x.id, y.id, r.id, r.stance]) AS ties
}
RETURN total, things, ties`;

/** Asks each library in its best way: Neo4j by one text, Grafeo along its own lists of edges. */
export function askBareCanvas(driver: BareDriver, id: string, limit: number): Promise<readonly CanvasRow[]> {
  // The columns are those of the text.
  return driver.name === "neo4j"
    ? (driver.run(text, { id, limit }) as Promise<unknown> as Promise<readonly CanvasRow[]>)
    : byAdjacency(driver, id, limit);
}

interface Found {
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly distance: number;
  readonly degree: number;
  /** What leads from it to other things of a canvas. */
  readonly ties: readonly { readonly far: number; readonly edge: JsEdge }[];
}

async function byAdjacency(driver: BareEmbedded, id: string, limit: number): Promise<readonly CanvasRow[]> {
  const start = await findArticle(driver, id);
  if (start === undefined) return [];
  const found = new Map<number, Found>();
  let ring = [start];
  for (let distance = 0; distance <= 2; distance += 1) {
    const looked = ring.flatMap((number) => look(driver, number, distance) ?? []);
    for (const each of looked) found.set(each.number, each);
    ring = [...new Set(looked.flatMap(({ ties }) => ties.map(({ far }) => far)))].filter((far) => !found.has(far));
  }
  const all = [...found.values()].sort(
    (a, b) => a.distance - b.distance || b.degree - a.degree || (a.id < b.id ? -1 : 1),
  );
  const shown = new Map(all.slice(0, limit).map((each) => [each.number, each]));
  const things = [...shown.values()].map((each): ThingRow => [
    each.id,
    each.text,
    each.label,
    each.distance,
    each.degree,
  ]);
  return [[all.length, things, [...shown.values()].flatMap((each) => tiesOf(each, shown))]];
}

function look({ graph }: BareEmbedded, number: number, distance: number): Found | undefined {
  const node = graph.getNode(number);
  const [label = ""] = node?.labels ?? [];
  if (node === null || (label !== "Article" && label !== "Person")) return undefined;
  const ties: { far: number; edge: JsEdge }[] = [];
  const fars = new Set<number>();
  for (const [far = -1, edgeNumber = -1] of graph.getNodeEdges(number, { direction: "both", edgeTypes: any })) {
    const edge = graph.getEdge(edgeNumber);
    if (edge === null || far === number || (edge.get("status") ?? "ACCEPTED") !== "ACCEPTED") continue;
    fars.add(far);
    if (among.includes(edge.edgeType)) ties.push({ far, edge });
  }
  const text = String(node.get("title") ?? node.get("name"));
  return { number, id: String(node.get("id")), text, label, distance, degree: fars.size, ties };
}

function tiesOf({ number, id, ties }: Found, shown: ReadonlyMap<number, Found>): readonly TieRow[] {
  return ties.flatMap(({ far, edge }): readonly TieRow[] => {
    const to = shown.get(far);
    if (to === undefined || edge.sourceId !== number) return [];
    const stance = edge.get("stance");
    return [[edge.edgeType, id, to.id, String(edge.get("id")), typeof stance === "string" ? stance : null]];
  });
}
