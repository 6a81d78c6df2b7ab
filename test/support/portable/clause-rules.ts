import { splitAtCommas, type Clause } from "./clauses.js";

/** A rule about clauses and how they follow each other. */
export interface ClauseRule {
  readonly rule: string;
  /** The words that break it. */
  readonly find: (clauses: readonly Clause[]) => readonly string[];
  readonly example: string;
}

const aggregate = /\b(?:count|sum|avg|min|max|collect)\s*\(/i;
const hop = /-\s*(?:\[[^\]]*\]\s*)?->|<-\s*(?:\[[^\]]*\]\s*)?-|-\s*\[[^\]]*\]\s*-/g;
const comprehension = /\[\s*\(\s*\w*[^()]*\)\s*<?-/;

/** What shape alone does not show: it takes the clause, or the one before it. */
export const clauseRules: readonly ClauseRule[] = [
  {
    rule: "chain-in-a-later-match",
    find: (clauses) => clauses.filter((clause) => isLaterChain(clause, clauses)).map(spell),
    example: "MATCH (a {id: 'x'})-[:R]->(b) MATCH (b)-[:S]->(c)-[:T]->(d) RETURN d.id AS id",
  },
  {
    rule: "comprehension-place",
    find: (clauses) =>
      clauses
        .filter(({ keyword, text }) => /^(?:WHERE|ORDER BY|.*SET)$/.test(keyword) && comprehension.test(text))
        .map(spell),
    example: "MATCH (a) WHERE size([(a)-[:R]->(b) | b.id]) > 1 RETURN a.id AS id",
  },
  {
    rule: "nested-comprehension",
    find: (clauses) => clauses.filter(({ text }) => /\[\s*\([^[\]]*\)\s*<?-[^|]*\|[^\]]*\[\s*\(/.test(text)).map(spell),
    example: "MATCH (a) RETURN [(a)-->(b) | [(b)-->(c) | c.id]] AS l",
  },
  {
    rule: "pattern-in-optional-where",
    find: (clauses) =>
      clauses
        .filter((clause) => clause.keyword === "WHERE" && before(clause, clauses)?.keyword === "OPTIONAL MATCH")
        .filter(({ text }) => /\b(?:EXISTS|COUNT)\s*\{/i.test(text) || /\)\s*<?-\s*[[>-]/.test(text))
        .map(spell),
    example: "MATCH (a) OPTIONAL MATCH (a)-[:R]->(b) WHERE EXISTS { (b)<-[:S]-() } RETURN b.id AS id",
  },
  {
    rule: "optional-match-after-rows",
    find: (clauses) =>
      clauses
        .filter(({ keyword }) => keyword === "OPTIONAL MATCH")
        .filter((clause) => ["UNWIND", "WITH", "LIMIT"].includes(before(clause, clauses)?.keyword ?? ""))
        .map(spell),
    example: "UNWIND $ids AS one OPTIONAL MATCH (a {id: one}) RETURN a.id AS id",
  },
  {
    rule: "order-by-aggregate",
    find: (clauses) =>
      clauses
        .filter((clause) => clause.keyword === "ORDER BY" && aggregate.test(clause.text))
        .filter((clause) => !aggregate.test(before(clause, clauses)?.text ?? ""))
        .map(spell),
    example: "MATCH (a)-->(b) RETURN a.id AS id ORDER BY count(b)",
  },
  {
    rule: "alias",
    find: (clauses) =>
      clauses
        .filter(({ keyword }) => keyword === "RETURN" || keyword === "WITH")
        .flatMap(({ text }) => splitAtCommas(text))
        .filter((item) => item !== "" && !/\bAS \w+;?$/i.test(item) && !/^(?:DISTINCT )?(?:\w+|\*);?$/i.test(item)),
    example: "MATCH (a) RETURN a.id",
  },
  {
    rule: "beside-an-aggregate",
    find: (clauses) =>
      clauses
        .filter(({ keyword }) => keyword === "RETURN" || keyword === "WITH")
        .flatMap(({ text }) => splitAtCommas(text))
        .filter((item) => aggregate.test(item) && hasNameOutside(item)),
    example: "MATCH (a) WITH a, 1 AS one RETURN count(a) + one AS c",
  },
  {
    rule: "set-reads-what-it-writes",
    find: (clauses) => clauses.filter(({ keyword, text }) => keyword === "SET" && readsItself(text)).map(spell),
    example: "MATCH (a) SET a.x = 1, a.y = a.x + 1",
  },
  {
    rule: "copy-in-merge",
    find: (clauses) =>
      clauses
        .filter(({ keyword }) => keyword.startsWith("ON "))
        .filter((clause) =>
          mergedNames(clause, clauses).some((name) => new RegExp(`[=:]\\s*${name}\\.`).test(clause.text)),
        )
        .map(spell),
    example: "MERGE (n:A {id: 'x'}) ON CREATE SET n.key = n.id",
  },
];

/** Two hops in one chain fail where an earlier clause gave rows and the first hop finds nothing for any of them. */
function isLaterChain(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.keyword !== "MATCH" || /shortestPath/i.test(clause.text)) return false;
  const earlier = clauses.slice(0, clauses.indexOf(clause)).filter(({ scope }) => scope === clause.scope);
  const sinceUnion = earlier.slice(earlier.findLastIndex(({ keyword }) => keyword.startsWith("UNION")) + 1);
  const gaveRows = sinceUnion.some(
    ({ keyword, text }) => keyword === "UNWIND" || (keyword.endsWith("MATCH") && hops(text) > 0),
  );
  return gaveRows && splitAtCommas(clause.text).some((pattern) => hops(pattern) > 1);
}

function hops(text: string): number {
  return text.match(hop)?.length ?? 0;
}

/** The clause before one in the same subquery. */
function before(clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  return clauses.slice(0, clauses.indexOf(clause)).findLast(({ scope }) => scope === clause.scope);
}

/** Whether a name is left of an item when aggregates with their arguments, calls, parameters and the alias are taken away. */
function hasNameOutside(item: string): boolean {
  const within = /\b(?:count|sum|avg|min|max|collect)\s*\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\)/gi;
  const rest = item
    .replace(within, "0")
    .replace(/ AS \w+;?$/i, "")
    .replace(/\w+\s*\(|[$.]\w+/g, "");
  return /\b(?!(?:DISTINCT|CASE|WHEN|THEN|ELSE|END|IS|NOT|NULL|TRUE|FALSE|AND|OR|IN)\b)[a-z_]\w*/i.test(rest);
}

function readsItself(text: string): boolean {
  const items = splitAtCommas(text).map((item) => item.split(/\+?=/));
  const written = items.map(([target = ""]) => target.trim()).filter((target) => target.includes("."));
  return items.some(([target = "", value = ""]) =>
    written.some((other) => other !== target.trim() && new RegExp(`(?<![\\w.])${other}\\b`).test(value)),
  );
}

function mergedNames(clause: Clause, clauses: readonly Clause[]): readonly string[] {
  const merge = clauses.slice(0, clauses.indexOf(clause)).findLast(({ keyword }) => keyword === "MERGE");
  return [...(merge?.text ?? "").matchAll(/[([]\s*(\w+)\s*[:{)]/g)].map(([, name = ""]) => name);
}

function spell({ keyword, text }: Clause): string {
  return `${keyword} ${text}`;
}
