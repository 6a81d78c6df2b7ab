import type { BareDriver, BareRow } from "../../engines/bare-driver.js";

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

/** Asks for all of it by one text. */
export function askCanvas(driver: BareDriver, id: string, limit: number): Promise<readonly BareRow[]> {
  return driver.run(text, { id, limit });
}
