/** A shape that one engine refuses or reads differently, seen by an expression over the plain text. */
export interface ForbiddenShape {
  readonly rule: string;
  readonly shape: RegExp;
  /** A text that it is there for; a test holds the table to it. */
  readonly example: string;
}

const aggregate = "(?:count|sum|avg|min|max|collect)";

/** What no text may hold, whichever clause it stands in. */
export const forbiddenShapes: readonly ForbiddenShape[] = [
  { rule: "label-expression", shape: /\(\s*\w*\s*:\s*[^(){}[\]]*[|&!%]/, example: "MATCH (n:A|B) RETURN n.id AS id" },
  { rule: "label-expression", shape: /\(\s*\w*\s*:\s*\(/, example: "MATCH (n:(A|B)&C) RETURN n.id AS id" },
  {
    rule: "label-expression",
    shape: /\bWHERE\b[^[\]{}]*\b\w+:\w+\s*[|&]/i,
    example: "MATCH (n) WHERE n:A|B RETURN n.id AS id",
  },
  {
    rule: "projection-shorthand",
    shape: /\{\s*(?:\.[\w*]+\s*,\s*)+\w+\s*[,}]/,
    example: "MATCH (n) WITH n, 1 AS one RETURN n {.id, one} AS x",
  },
  { rule: "type-expression", shape: /-\[\s*\w*\s*:[^\]]*[!&%]/, example: "MATCH (a)-[r:!R]->(b) RETURN a.id AS id" },
  {
    rule: "inline-where",
    shape: /\(\s*\w*(?:\s*:\s*\w+)*\s+WHERE\b/i,
    example: "MATCH (n:A WHERE n.x > 1) RETURN n.id AS id",
  },
  {
    rule: "inline-where",
    shape: /-\[[^[\]]*\bWHERE\b/i,
    example: "MATCH (a)-[r:R WHERE r.x > 1]->(b) RETURN a.id AS id",
  },
  {
    rule: "quantified-path",
    shape: /\)\s*\{\s*\d*\s*,?\s*\d*\s*\}/,
    example: "MATCH (a) ((x)-[:R]->(y)){1,3} (b) RETURN b.id AS id",
  },
  {
    rule: "quantified-path",
    shape: /-\s*>?\s*(?:\{\s*\d*\s*,|[+*]\s*\()/,
    example: "MATCH (a)-[:R]->+(b) RETURN b.id AS id",
  },
  {
    rule: "path-selector",
    shape: /\b(?:ALL|ANY)?\s*SHORTEST\b/i,
    example: "MATCH p = SHORTEST 1 (a)-[:R]-(b) RETURN length(p) AS l",
  },
  {
    rule: "unbounded-path",
    shape: /-\[[^\]]*\*\s*(?:\d+\s*\.\.\s*)?(?:\{[^}]*\})?\s*\]/,
    example: "MATCH (a)-[:R*]->(b) RETURN b.id AS id",
  },
  {
    rule: "path-comprehension",
    shape: /\[\s*\w+\s*=\s*\(/,
    example: "MATCH (a) RETURN [p = (a)-[:R]->(b) | length(p)] AS l",
  },
  {
    rule: "collect-subquery",
    shape: /\bCOLLECT\s*\{/i,
    example: "MATCH (a) RETURN COLLECT { MATCH (a)-->(b) RETURN b.id } AS l",
  },
  {
    rule: "return-in-count",
    shape: /\bCOUNT\s*\{[^{}]*\bRETURN\b/i,
    example: "MATCH (a) RETURN COUNT { MATCH (a)-->(b) RETURN b } AS c",
  },
  {
    rule: "optional-call",
    shape: /\bOPTIONAL\s+CALL\b/i,
    example: "MATCH (a) OPTIONAL CALL (a) { RETURN 1 AS x } RETURN x AS x",
  },
  {
    rule: "in-transactions",
    shape: /\bIN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/i,
    example: "CALL () { CREATE (:A) } IN TRANSACTIONS OF 5 ROWS",
  },
  { rule: "finish", shape: /\bFINISH\b/i, example: "MATCH (a) FINISH" },
  {
    rule: "hint",
    shape: /\bUSING\s+(?:INDEX|SCAN|JOIN|TEXT|RANGE|POINT)\b/i,
    example: "MATCH (a:A) USING INDEX a:A(id) RETURN a.id AS id",
  },
  { rule: "string-pipes", shape: /['\w)]\s*\|\|\s*['\w(]/, example: "RETURN 'a' || 'b' AS x" },
  { rule: "type-predicate", shape: /\bIS\s+(?:NOT\s+)?::/i, example: "RETURN 1 IS :: INTEGER AS x" },
  {
    rule: "unknown-function",
    shape:
      /\b(?:valueType|isEmpty|randomUUID|btrim|point|character_length|to(?:Integer|Float|String|Boolean)(?:OrNull|List))\s*\(/i,
    example: "RETURN isEmpty('') AS x",
  },
  {
    rule: "temporal",
    shape: /(?<!\.)\b(?:date|datetime|localdatetime|time|localtime|duration|timestamp)(?:\.\w+)?\s*\(/i,
    example: "RETURN date('2019-02-17') AS x",
  },
  { rule: "round-precision", shape: /\bround\(\s*[^(),]+,/i, example: "RETURN round(1.256, 2) AS x" },
  {
    rule: "many-whens",
    shape: /\bWHEN\s+[^',()[\]\s]+\s*,[^,]*?\bTHEN\b/i,
    example: "RETURN CASE 2 WHEN 1, 2 THEN 'y' END AS x",
  },
  { rule: "number-underscore", shape: /\b\d+_\d/, example: "RETURN 1_000 AS x" },
  { rule: "not-in", shape: /\bNOT\s+IN\b/i, example: "MATCH (n) WHERE n.id NOT IN ['a'] RETURN n.id AS id" },
  { rule: "map-for-a-pattern", shape: /\(\s*\w*\s*(?::\s*\w+)*\s+\$\w+\s*\)/, example: "CREATE (n:A $map)" },
  {
    rule: "computed-limit",
    shape: /\b(?:SKIP|LIMIT)\s+(?:\$\w+|\d+)\s*[-+*/%]/i,
    example: "MATCH (n) RETURN n.id AS id LIMIT $a + 1",
  },
  { rule: "negative-slice", shape: /\[\s*-\s*\d+\s*\.\.|\.\.\s*-\s*\d+\s*\]/, example: "RETURN [1, 2, 3][-2..] AS x" },
  { rule: "list-plus-element", shape: /\]\s*\+\s*['\d]|(?<![\w.])\d+\s*\+\s*\[/, example: "RETURN [1, 2] + 3 AS x" },
  {
    rule: "indexed-aggregate",
    shape: /\bcollect\s*\((?:[^()]|\([^()]*\))*\)\s*\[/i,
    example: "MATCH (n) RETURN collect(n.id)[0..2] AS x",
  },
  {
    rule: "aggregate-in-map",
    shape: new RegExp(`[{,]\\s*\\w+\\s*:\\s*${aggregate}\\s*\\(`, "i"),
    example: "MATCH (n) RETURN {n: count(*)} AS x",
  },
  { rule: "dynamic-key", shape: /\bSET\s+\w+\s*\[|:\s*\$\(/i, example: "MATCH (n) SET n[$k] = 1" },
  {
    rule: "schema",
    shape: /\b(?:CREATE|DROP)\s+(?:\w+\s+)?(?:INDEX|CONSTRAINT)\b|^SHOW\b/i,
    example: "CREATE INDEX x FOR (n:A) ON (n.id)",
  },
  {
    rule: "procedure",
    shape: /\b(?:db|dbms|grafeo|gds|apoc)\.\w/i,
    example: "CALL db.labels() YIELD label RETURN label AS l",
  },
  { rule: "internal-id", shape: /(?<![.\w])(?:elementId|id)\s*\(/i, example: "MATCH (n) RETURN id(n) AS x" },
  { rule: "sum-of-nothing", shape: /(?<!coalesce\(\s?)\bsum\s*\(/i, example: "MATCH (n) RETURN sum(n.x) AS s" },
  { rule: "two-statements", shape: /;\s*\S/, example: "RETURN 1 AS a; RETURN 2 AS b" },
  {
    rule: "optional-shortest-path",
    shape: /\bOPTIONAL MATCH [^{}]*shortestPath/i,
    example: "MATCH (a), (b) OPTIONAL MATCH p = shortestPath((a)-[:R*..3]-(b)) RETURN length(p) AS l",
  },
];
