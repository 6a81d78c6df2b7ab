import type { SubsetCase } from "./world.js";

/** Paths, labels, order, paging: rules 10 to 18. */
export const casesOfWalking: readonly SubsetCase[] = [
  {
    it: "goes on by one hop a comma",
    rule: 10,
    text: "MATCH (p:Person {id: 'r'})-[:SIGNED]->(t) MATCH (t)-[:ANSWERS]->(u), (u)-[:ANSWERS]->(v) RETURN v.id AS id",
    rows: [],
  },
  {
    it: "goes on by one hop a MATCH",
    rule: 10,
    text: "MATCH (p:Person {id: 'p'})-[:SIGNED]->(t) MATCH (t)-[:ANSWERS]->(u) MATCH (u)-[:ANSWERS]->(v) RETURN v.id AS id ORDER BY id",
    rows: [["b"], ["c"]],
  },
  {
    it: "keeps rows for what is optional",
    rule: 11,
    text: "MATCH (p:Person) OPTIONAL MATCH (p)-[:SIGNED]->(t) WHERE t.words > 200 RETURN p.id AS id, t.id AS t ORDER BY id",
    rows: [
      ["p", "b"],
      ["q", null],
      ["r", null],
    ],
  },
  {
    it: "projects what is optional by CASE",
    rule: 11,
    text: "MATCH (p:Person {id: 'r'}) OPTIONAL MATCH (p)-[:SIGNED]->(t) RETURN CASE WHEN t IS NULL THEN null ELSE t {.id} END AS t",
    rows: [[null]],
  },
  {
    it: "walks round a ring once a way",
    rule: 12,
    text: "MATCH (t:Text {id: 'a'})-[:ANSWERS*1..5]->(u) RETURN DISTINCT u.id AS id ORDER BY id",
    rows: [["a"], ["b"], ["c"]],
  },
  {
    it: "gives the least depth",
    rule: 12,
    text: "MATCH path = (t:Text {id: 'd'})-[:ANSWERS|CITES*1..4]->(u) RETURN u.id AS id, min(length(path)) AS depth ORDER BY id",
    rows: [
      ["a", 1],
      ["b", 2],
      ["c", 1],
    ],
  },
  {
    it: "finds the shortest way",
    rule: 12,
    text: `MATCH (x:Person {id: 'p'}), (y:Text) WHERE y.id IN ['c', 'e'] CALL (x, y) {
MATCH way = shortestPath((x)-[:SIGNED|ANSWERS*..4]-(y)) RETURN collect(length(way)) AS found } RETURN y.id AS id, head(found) AS l ORDER BY id`,
    rows: [
      ["c", 2],
      ["e", null],
    ],
  },
  {
    it: "asks for labels by condition",
    rule: 13,
    text: "MATCH (t:Text) WHERE t:Report OR t.id = 'a' RETURN t.id AS id ORDER BY id",
    rows: [["a"], ["c"], ["e"]],
  },
  {
    it: "asks for any of some labels",
    rule: 13,
    text: "MATCH (t:Text) WHERE any(l IN labels(t) WHERE l IN $labels) RETURN count(t) AS c",
    parameters: { labels: ["Report", "Person"] },
    rows: [[2]],
  },
  {
    it: "takes several types of edges",
    rule: 13,
    text: "MATCH (t:Text {id: 'd'})-[r:ANSWERS|CITES]->(u) RETURN type(r) AS t, r.stance AS s, u.id AS u ORDER BY t",
    rows: [
      ["ANSWERS", "DISAGREES", "c"],
      ["CITES", null, "a"],
    ],
  },
  {
    it: "groups, filters groups, and computes after it",
    rule: 14,
    text: "MATCH (t:Text) WITH t.year AS year, count(t) AS n WHERE n > 0 RETURN year AS year, n * 10 AS n ORDER BY year",
    rows: [
      [2014, 10],
      [2019, 30],
      [null, 10],
    ],
  },
  {
    it: "collects in the order before",
    rule: 14,
    text: "MATCH (t:Text) WITH t ORDER BY t.words DESC, t.id LIMIT 3 WITH collect(t.id) AS l RETURN l AS l, l[0..2] AS two",
    rows: [
      [
        ["d", "e", "b"],
        ["d", "e"],
      ],
    ],
  },
  {
    it: "puts nulls last, and first when it counts down",
    rule: 15,
    text: "MATCH (p:Person) RETURN p.id AS id ORDER BY p.born DESC, p.id",
    rows: [["q"], ["r"], ["p"]],
  },
  {
    it: "orders strings by code point",
    rule: 15,
    text: "UNWIND ['b', 'A', 'é', 'a', '漢', '😀', 'z'] AS x RETURN x AS x ORDER BY x",
    rows: [["A"], ["a"], ["b"], ["z"], ["é"], ["漢"], ["😀"]],
  },
  {
    it: "pages by key",
    rule: 15,
    text: "MATCH (t:Text) WHERE t.id > $after RETURN t.id AS id ORDER BY t.id LIMIT $limit",
    parameters: { after: "b", limit: 2 },
    rows: [["c"], ["d"]],
  },
  {
    it: "pages by two keys, one of them descending",
    rule: 15,
    text: "MATCH (t:Text) WHERE t.year < $year OR (t.year = $year AND t.id > $id) RETURN t.id AS id ORDER BY t.year DESC, t.id SKIP 0 LIMIT 2",
    parameters: { year: 2019, id: "b" },
    rows: [["c"], ["d"]],
  },
  {
    it: "orders a union from outside",
    rule: 15,
    text: "CALL () { MATCH (p:Person) RETURN p.id AS x UNION MATCH (t:Report) RETURN t.id AS x } RETURN x AS x ORDER BY x DESC LIMIT 4",
    rows: [["r"], ["q"], ["p"], ["e"]],
  },
  {
    it: "takes the first of each group",
    rule: 16,
    text: "MATCH (p:Person) CALL (p) { MATCH (p)-[:SIGNED]->(t) RETURN t.id AS top ORDER BY t.year DESC, t.id LIMIT 1 } RETURN p.id AS id, top AS top ORDER BY id",
    rows: [
      ["p", "b"],
      ["q", "d"],
    ],
  },
  {
    it: "matches words with special characters as they are",
    rule: 17,
    text: "RETURN 'a%b_c.*' CONTAINS '%b_' AS a, 'axb' CONTAINS '.' AS b, 'abc' STARTS WITH '' AS c, 'Ärger' ENDS WITH 'ger' AS d",
    rows: [[true, false, true, true]],
  },
  {
    it: "knows nothing of null",
    rule: 6,
    text: "RETURN null = null AS a, null <> 1 AS b, null IS NULL AS c, null OR true AS d, null AND false AS e, coalesce(null, 2) AS f",
    rows: [[null, null, true, true, false, 2]],
  },
  {
    it: "filters by parameters that may be null",
    rule: 6,
    text: "MATCH (p:Person) WHERE ($born IS NULL OR p.born = $born) AND ($name IS NULL OR p.name = $name) RETURN p.id AS id",
    parameters: { born: null, name: "Rex" },
    rows: [["r"]],
  },
  {
    it: "takes any of some ids, none of no ids",
    rule: 15,
    text: "MATCH (t:Text) WHERE t.id IN $ids RETURN t.id AS id ORDER BY id",
    parameters: { ids: ["e", "x", "a"] },
    rows: [["a"], ["e"]],
  },
  {
    it: "reads rows of lists and maps",
    rule: 18,
    text: "UNWIND $rows AS row MATCH (t:Text {id: row.id}) RETURN row.n AS n, t.id AS id, row.list[0] AS first ORDER BY n",
    parameters: {
      rows: [
        { id: "b", n: 2, list: ["y"] },
        { id: "a", n: 1, list: [] },
        { id: "x", n: 3, list: [] },
      ],
    },
    rows: [
      [1, "a", null],
      [2, "b", "y"],
    ],
  },
  {
    it: "counts code points",
    rule: 15,
    text: "RETURN size('😀é漢') AS a, toLower('ÄÉ') AS b, substring('héllo', 1, 3) AS c, split('a,b', ',') AS d",
    rows: [[3, "äé", "éll", ["a", "b"]]],
  },
];
