import { readRows } from "../../cypher/cells.js";
import { arrow } from "../../cypher/arrow.js";
import { cypher, join, param, wholeNumber, type Fragment } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import type { Row, Value } from "../../engine/row.js";
import { visible } from "../../planner/visible.js";
import { countHidden, readHidden } from "../hidden-ties.js";
import { corpusVersion, toVersion } from "../corpus-version.js";
import { directions, type ChainQuestion } from "./chain-walk.js";
import { MOST_AUTHORS, MOST_SIGNATORIES, type ChainDetails, type FoundChain, type NeededDetails } from "./details.js";

/** Reads what prose and completeness need, of what a walk has found. */
export function detailsStatement(graph: FoundChain, question: ChainQuestion, needed: NeededDetails): Fragment {
  const parts: readonly Fragment[] = [
    needed.completeness ? hiddenReferences(graph, question) : cypher`CALL () {\nRETURN [] AS hidden\n}\n`,
    needed.outline ? articleWords(graph) : cypher`CALL () {\nRETURN [] AS articles\n}\n`,
  ];
  return cypher`${corpusVersion}
${join(parts, cypher``)}RETURN version AS c0, hidden AS c1, articles AS c2`;
}

/** What the statement has read. */
export function toDetails([version, hidden, articles]: Row): ChainDetails {
  return {
    version: toVersion(version),
    hidden: readHidden(hidden),
    articles: toMap(articles, ([title, publisher, authors, signatories, count]) => ({
      title: String(title ?? ""),
      publisher: typeof publisher === "string" ? publisher : null,
      authors: toNames(authors),
      signatories: { names: toNames(signatories), count: Number(count) },
    })),
  };
}

function toNames(list: Value | undefined): readonly string[] {
  return readRows(list).map(([name]) => String(name));
}

/** Counts hidden references from, to, or at what is shown, where the chain would have followed them. */
function hiddenReferences(graph: FoundChain, question: ChainQuestion): Fragment {
  const { depth, direction, acrossTranslations, asOf, types, hidden } = question;
  const forms = new Set(graph.articles.filter((article) => article.depth < depth).map(({ form }) => form));
  const near = acrossTranslations ? cypher`v` : cypher`x`;
  const ends = asOf === undefined ? [] : [near, cypher`y`].map((node) => canBeOutBy(node, asOf));
  const conditions = [cypher`r.type IN ${param(types)}`, cypher`r.status IN ${param(hidden)}`, ...ends];
  return cypher`CALL () {
MATCH (x:Article) WHERE x.id IN ${param([...forms])}
${acrossTranslations ? cypher`MATCH (x)<-[:WORK]-(v)\n` : cypher``}MATCH (${near})${arrow(directions[direction], cypher`[r:REFERS_TO]`)}(y:Article)
WHERE ${join(conditions, cypher` AND `)}
${countHidden}
}
`;
}

function canBeOutBy(node: Fragment, day: string): Fragment {
  return cypher`(${node}.publishedEarliest IS NULL OR ${node}.publishedEarliest <= ${param(day)})`;
}

function articleWords({ articles }: FoundChain): Fragment {
  const isSeen = join(visible(cypher`s`, findConcept("Signature")), cypher` AND `);
  return cypher`CALL () {
MATCH (a:Article) WHERE a.id IN ${param(articles.map(({ id }) => id))}
CALL (a) {
MATCH (a)<-[:AUTHORSHIP_OF]-(s)
WITH s ORDER BY s.position, s.id LIMIT ${wholeNumber(MOST_AUTHORS)}
RETURN collect([s.nameAsPrinted]) AS authors
}
CALL (a) {
MATCH (a)<-[:SIGNATURE_ON]-(s)
WHERE ${isSeen}
WITH s ORDER BY s.positionKey, s.id LIMIT ${wholeNumber(MOST_SIGNATORIES)}
RETURN collect([s.nameAsPrinted]) AS signatories
}
CALL (a) {
MATCH (a)<-[:SIGNATURE_ON]-(s)
WHERE ${isSeen}
RETURN count(s) AS signatoryCount
}
RETURN collect([a.id, a.title, a.publisherAsPrinted, authors, signatories, signatoryCount]) AS articles
}
`;
}

function toMap<Words>(list: Value | undefined, read: (row: Row) => Words): ReadonlyMap<string, Words> {
  return new Map(readRows(list).map(([id, ...row]) => [String(id), read(row)]));
}
