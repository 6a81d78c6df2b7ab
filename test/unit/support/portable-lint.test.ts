import { clauseRules } from "../../support/portable/clause-rules.js";
import { lintPortable, requirePortable } from "../../support/portable/lint.js";
import { forbiddenShapes } from "../../support/portable/patterns.js";

describe("the lint for portable Cypher", () => {
  test.each([...forbiddenShapes, ...clauseRules])("flags $rule: $example", ({ rule, example }) => {
    expect(lintPortable(example).map((finding) => finding.rule)).toContain(rule);
  });

  test.each([
    { it: "a point read", text: "MATCH (a:Article {id: $p0}) RETURN a {.id, .title, kind: a.kind} AS article" },
    {
      it: "a tree",
      text: `MATCH (a:Article {id: $p0}) CALL (a) { MATCH (a)<-[r:SIGNED]-(p:Person) WITH p, r ORDER BY r.position, p.id LIMIT $p1
        RETURN collect([p.id, r.position]) AS l0 } RETURN a.id AS id, l0 AS l0`,
    },
    {
      it: "a count",
      text: "MATCH (a:Article) WHERE COUNT { (a)<-[:SIGNED]-(p) WHERE p.x > 1 } > 1 RETURN count(a) AS c",
    },
    { it: "labels by condition", text: "MATCH (n) WHERE n:A OR n:B RETURN n.id AS id ORDER BY id LIMIT 5" },
    { it: "several types", text: "MATCH (a:A {id: $p0})-[:R|S*1..6]->(b) RETURN DISTINCT b.id AS id" },
    {
      it: "one hop a comma",
      text: "MATCH (a {id: $p0})-[:R]->(b) MATCH (b)-[:S]->(c), (c)-[:T]->(d) RETURN d.id AS id",
    },
    { it: "a batch", text: "UNWIND $p0 AS row MERGE (n:A {id: row.id}) SET n += row.properties" },
    { it: "a sum", text: "MATCH (n) RETURN coalesce(sum(n.x), 0) AS s" },
    { it: "words in strings", text: "RETURN 'MATCH (n:A|B) SHORTEST; date(x)' AS x // [1] + 3" },
    { it: "a prefix", text: "MATCH (a:A) WHERE a.id STARTS WITH $p0 RETURN a.id AS id" },
    { it: "a comprehension", text: "MATCH (a:A {id: $p0}) RETURN [(a)-[:R]->(b) WHERE b.x > 1 | b.id] AS l" },
    {
      it: "a property named like a function",
      text: "MATCH (a:A) WHERE a.date > $p0 RETURN a.date AS day, a.time AS hour",
    },
    { it: "a list grown by a list", text: "RETURN [1] + [2] AS l, [1, 2][0..1] AS m" },
    {
      it: "a union",
      text: "MATCH (a:A)-[:R]->(b) RETURN b.id AS x UNION ALL MATCH (a:A {id: $p0})-[:R]->(b)-[:S]->(c) RETURN c.id AS x",
    },
  ])("passes $it", ({ text }) => {
    expect(lintPortable(text)).toEqual([]);
  });

  test("flags two hops in one chain after UNWIND, in the first MATCH too", () => {
    const text = "UNWIND $p0 AS id MATCH (n:A {id: id})-->(a)-[r]->(b) RETURN b.id AS x";

    expect(lintPortable(text)).toMatchObject([{ rule: "chain-in-a-later-match" }]);
  });

  test("throws with every finding", () => {
    expect(() => requirePortable("MATCH (n:A|B) RETURN sum(n.x)")).toThrow(
      /label-expression[\s\S]*sum-of-nothing[\s\S]*alias/,
    );
  });
});
