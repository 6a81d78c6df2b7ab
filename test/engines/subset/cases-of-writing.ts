import type { Row } from "../../../src/engine/row.js";

/** Statements of the portable subset that write, and what is to be read afterwards. */
export interface WritingCase {
  readonly it: string;
  readonly rule: number;
  readonly writes: readonly { readonly text: string; readonly parameters?: Readonly<Record<string, unknown>> }[];
  readonly read: string;
  readonly rows: readonly Row[];
}

const rows = [
  { id: "m", properties: { x: 1, list: ["a"] } },
  { id: "n", properties: { x: 2 } },
  { id: "m", properties: { y: 3 } },
];

/** Rules 18 to 20. */
export const casesOfWriting: readonly WritingCase[] = [
  {
    it: "merges a batch, a key that comes twice into one node",
    rule: 18,
    writes: [{ text: "UNWIND $rows AS row MERGE (n:Note {id: row.id}) SET n += row.properties", parameters: { rows } }],
    read: "MATCH (n:Note) RETURN properties(n) AS p ORDER BY n.id",
    rows: [[{ id: "m", x: 1, list: ["a"], y: 3 }], [{ id: "n", x: 2 }]],
  },
  {
    it: "merges edges between what is there, and passes over what is not",
    rule: 18,
    writes: [
      {
        text: "UNWIND $rows AS row MATCH (a:Text {id: row.from}) MATCH (b:Text {id: row.to}) MERGE (a)-[r:LIKES]->(b) SET r.n = coalesce(r.n, 0) + 1",
        parameters: {
          rows: [
            { from: "a", to: "e" },
            { from: "a", to: "e" },
            { from: "a", to: "nowhere" },
          ],
        },
      },
    ],
    read: "MATCH (a:Text)-[r:LIKES]->(b) RETURN a.id AS a, r.n AS n, b.id AS b",
    rows: [["a", 2, "e"]],
  },
  {
    it: "copies a property after the merge",
    rule: 19,
    writes: [
      { text: "MERGE (n:Note {id: 'o'}) ON CREATE SET n.isNew = true ON MATCH SET n.isNew = false SET n.copy = n.id" },
    ],
    read: "MATCH (n:Note) RETURN n.isNew AS isNew, n.copy AS copy",
    rows: [[true, "o"]],
  },
  {
    it: "sets one thing from another in two steps",
    rule: 19,
    writes: [{ text: "MATCH (t:Text {id: 'b'}) SET t.half = t.words / 2 SET t.quarter = t.half / 2" }],
    read: "MATCH (t:Text {id: 'b'}) RETURN t.half AS h, t.quarter AS q",
    rows: [[125, 62]],
  },
  {
    it: "replaces all properties, and takes null for absence",
    rule: 20,
    writes: [
      { text: "CREATE (n:Note) SET n = $p", parameters: { p: { id: "r", x: 1, gone: "yes" } } },
      { text: "MATCH (n:Note {id: 'r'}) SET n = $p SET n.x = null", parameters: { p: { id: "r", x: 2, y: [1, 2] } } },
    ],
    read: "MATCH (n:Note) RETURN properties(n) AS p",
    rows: [[{ id: "r", y: [1, 2] }]],
  },
  {
    it: "adds and removes labels, and keeps edges meanwhile",
    rule: 20,
    writes: [{ text: "MATCH (t:Text {id: 'd'}) SET t:Note:Draft REMOVE t:Letter" }],
    read: "MATCH (t:Note:Draft) RETURN t:Letter AS isLetter, t:Text AS isText, COUNT { (t)-->(x) } AS edges",
    rows: [[false, true, 2]],
  },
  {
    it: "deletes nodes with their edges, and edges alone",
    rule: 20,
    writes: [
      { text: "MATCH (t:Text {id: 'c'}) DETACH DELETE t" },
      { text: "MATCH (p:Person {id: 'p'})-[r:SIGNED]->() DELETE r" },
    ],
    read: "MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() WITH nodes, count(r) AS edges RETURN nodes AS nodes, edges AS edges",
    rows: [[7, 4]],
  },
];
