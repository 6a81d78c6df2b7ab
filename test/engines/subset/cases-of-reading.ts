import type { SubsetCase } from "./world.js";

/** Values and what one node is asked for: rules 1 to 9. */
export const casesOfReading: readonly SubsetCase[] = [
  {
    it: "finds by id",
    rule: 1,
    text: "MATCH (t:Text {id: $id}) RETURN t.title AS title",
    parameters: { id: "c" },
    rows: [["漢字"]],
  },
  {
    it: "keeps lists of one kind",
    rule: 2,
    text: "MATCH (t:Text {id: 'a'}) RETURN t.tags AS tags, size(t.tags) AS n, t.tags[1] AS y",
    rows: [[["x", "y"], 2, "y"]],
  },
  {
    it: "compares dates as texts",
    rule: 3,
    text: "MATCH (t:Text) WHERE t.on >= '2019-03' AND t.on < '2019-04' RETURN t.id AS id",
    rows: [["b"]],
  },
  {
    it: "divides whole numbers to a whole one",
    rule: 4,
    text: "RETURN 7 / 2 AS a, 7 % 3 AS b, toFloat(7) / 2 AS c, -7 / 2 AS d",
    rows: [[3, 1, 3.5, -3]],
  },
  {
    it: "takes the names of properties that only look like keywords",
    rule: 5,
    text: "MATCH (t:Text {id: 'a'}) RETURN t.on AS on, t.end AS end, t.order AS order, t.type AS type",
    rows: [["2014-03-01", null, null, null]],
  },
  {
    it: "sums nothing to nought",
    rule: 6,
    text: "MATCH (t:Nowhere) RETURN coalesce(sum(t.words), 0) AS s, count(t) AS c, collect(t.id) AS l, max(t.words) AS m",
    rows: [[0, 0, [], null]],
  },
  {
    it: "looks into lists without nulls",
    rule: 6,
    text: "RETURN any(x IN [1, 2] WHERE x = 2) AS a, all(x IN [] WHERE x = 1) AS b, none(x IN [1] WHERE x = 2) AS c, 3 IN [1, 3] AS d",
    rows: [[true, true, true, true]],
  },
  {
    it: "cuts and grows lists",
    rule: 6,
    text: "WITH [1, 2, 3] AS l RETURN l[0..2] AS a, l[1..] AS b, l[-1] AS c, l + [4] AS d, head(l) AS e, l[5] AS f",
    rows: [[[1, 2], [2, 3], 3, [1, 2, 3, 4], 1, null]],
  },
  {
    it: "projects nodes to maps",
    rule: 7,
    text: "MATCH (t:Text {id: 'b'}) RETURN t {.id, .title, .nothing, long: t.words > 200} AS x",
    rows: [[{ id: "b", title: "Antwort", nothing: null, long: true }]],
  },
  {
    it: "starts at the node that is looked up",
    rule: 8,
    text: "MATCH (t:Text {id: 'a'})<-[s:SIGNED]-(p:Person) RETURN p.id AS id ORDER BY s.position",
    rows: [["p"], ["q"]],
  },
  {
    it: "counts and asks for patterns",
    rule: 8,
    text: "MATCH (t:Text) WHERE EXISTS { (t)<-[:SIGNED]-(p:Person) WHERE p.born > 1900 } RETURN t.id AS id, COUNT { (t)<-[:ANSWERS]-(x) } AS n ORDER BY id",
    rows: [
      ["a", 1],
      ["b", 1],
    ],
  },
  {
    it: "asks what is not there",
    rule: 8,
    text: "MATCH (t:Text) WHERE NOT EXISTS { (t)<-[:SIGNED]-(p) } RETURN t.id AS id ORDER BY id",
    rows: [["c"], ["e"]],
  },
  {
    it: "comprehends a pattern once",
    rule: 9,
    text: "MATCH (p:Person) RETURN p.id AS id, size([(p)-[:SIGNED]->(t) WHERE t.year = 2019 | t.id]) AS n ORDER BY id",
    rows: [
      ["p", 1],
      ["q", 1],
      ["r", 0],
    ],
  },
  {
    it: "makes trees by subqueries that always give a row",
    rule: 9,
    text: `MATCH (t:Text) WHERE t.id IN ['a', 'e'] CALL (t) { MATCH (t)<-[:SIGNED]-(p:Person) WITH p ORDER BY p.id
CALL (p) { MATCH (p)-[:SIGNED]->(u) WITH u ORDER BY u.id RETURN collect(u.id) AS all_ } RETURN collect([p.id, all_]) AS signers }
RETURN t.id AS id, signers AS signers ORDER BY id`,
    rows: [
      [
        "a",
        [
          ["p", ["a", "b"]],
          ["q", ["a", "d"]],
        ],
      ],
      ["e", []],
    ],
  },
];
