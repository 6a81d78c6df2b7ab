import { readRows, readTexts } from "../../cypher/read-cells.js";
import { arrow } from "../../cypher/arrow.js";
import { cypher, identifier, join, param, wholeNumber, type Fragment } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import type { Row, Value } from "../../engine/row.js";
import { visible } from "../../planner/compile/visible.js";
import { readExtentsPart, toReadExtents } from "../shared/extent/read-extents.js";
import { countHidden, readHidden } from "../shared/hidden-edges.js";
import { corpusVersion, toVersion } from "../shared/corpus-version.js";
import { directions, type ChainQuestion } from "./chain-walk.js";
import {
  authorships,
  signatures,
  type ChainDetails,
  type FoundChain,
  type NamedEdge,
  type Names,
  type NeededDetails,
} from "./details.js";

/** Reads what prose and completeness need, of what a walk has found. */
export function detailsStatement(graph: FoundChain, question: ChainQuestion, needed: NeededDetails): Fragment {
  const parts: readonly Fragment[] = [
    needed.completeness ? hiddenReferences(graph, question) : cypher`CALL () {\nRETURN [] AS hidden\n}\n`,
    needed.outline ? articleWords(graph) : cypher`CALL () {\nRETURN [] AS articles\n}\n`,
    needed.outline ? referenceWords(graph) : cypher`CALL () {\nRETURN [] AS referring\n}\n`,
    cypher`CALL () {\n${needed.reading ? readExtentsPart(cypher`extents`) : cypher`RETURN [] AS extents`}\n}\n`,
  ];
  return cypher`${corpusVersion}
${join(parts, cypher``)}RETURN version AS c0, hidden AS c1, articles AS c2, referring AS c3, extents AS c4`;
}

/** What the statement has read. */
export function toDetails([version, hidden, articles, referring, extents]: Row): ChainDetails {
  return {
    version: toVersion(version),
    hidden: readHidden(hidden),
    articles: toMap(articles, ([title, titleIsDisputed, authorsAreDisputed, language, publisher, ...makers]) => ({
      title: String(title ?? ""),
      language: String(language ?? ""),
      publisher: typeof publisher === "string" ? publisher : null,
      disputed: { titleIsDisputed: titleIsDisputed === true, authorsAreDisputed: authorsAreDisputed === true },
      authors: toNames(makers[0], makers[1]),
      signatories: toNames(makers[2], makers[3]),
    })),
    references: toMap(referring, ([locators, statedIn]) => ({
      locators: readTexts(locators),
      statedIn: readRows(statedIn).map(([id, title]) => ({ id: String(id), title: String(title ?? "") })),
    })),
    reading: toReadExtents(extents),
  };
}

function toNames(list: Value | undefined, count: Value | undefined): Names {
  return { names: readRows(list).map(([name]) => String(name ?? "")), count: Number(count) };
}

/** Counts hidden references from, to, or at what is shown, if the chain would have followed them to another text. */
function hiddenReferences(graph: FoundChain, question: ChainQuestion): Fragment {
  const { depth, direction, acrossTranslations, asOf, types, hidden } = question;
  const forms = new Set(graph.articles.filter((article) => article.depth < depth).map(({ form }) => form));
  const [near, far] = acrossTranslations ? [cypher`v`, cypher`w`] : [cypher`x`, cypher`y`];
  const ends = asOf === undefined ? [] : [near, cypher`y`].map((node) => canBeOutBy(node, asOf));
  const conditions = [
    cypher`r.type IN ${param(types)}`,
    cypher`r.status IN ${param(hidden)}`,
    cypher`${far}.id <> x.id`,
    ...ends,
  ];
  return cypher`CALL () {
MATCH (x:Article) WHERE x.id IN ${param([...forms])}
${acrossTranslations ? cypher`MATCH (x)<-[:WORK]-(v)\n` : cypher``}MATCH (${near})${arrow(directions[direction], cypher`[r:REFERS_TO]`)}(y:Article)
${acrossTranslations ? cypher`MATCH (y)-[:WORK]->(w)\n` : cypher``}WHERE ${join(conditions, cypher` AND `)}
${countHidden}
}
`;
}

function canBeOutBy(node: Fragment, day: string): Fragment {
  return cypher`(${node}.publishedEarliest IS NULL OR ${node}.publishedEarliest <= ${param(day)})`;
}

function articleWords({ articles }: FoundChain): Fragment {
  return cypher`CALL () {
MATCH (a:Article) WHERE a.id IN ${param(articles.map(({ id }) => id))}
${namesOf(authorships, cypher`authors`, cypher`authorCount`)}
${namesOf(signatures, cypher`signatories`, cypher`signatoryCount`)}
RETURN collect([a.id, a.titleInProse, a.titleIsDisputed, a.authorsAreDisputed, a.language, a.publisherAsPrinted, authors, authorCount, signatories, signatoryCount]) AS articles
}
`;
}

function referenceWords({ articles }: FoundChain): Fragment {
  return cypher`CALL () {
MATCH (a:Article) WHERE a.id IN ${param(articles.map(({ id }) => id))}
MATCH (a)<-[:REFERENCE_FROM]-(r:CrossReference)
WHERE r.placeLocators IS NOT NULL OR EXISTS { MATCH (r)-[:REFERENCE_STATED_IN]->(:Article) }
CALL (r) {
MATCH (r)-[:REFERENCE_STATED_IN]->(b:Article)
WITH b ORDER BY b.publishedKey, b.id
RETURN collect([b.id, b.titleInProse]) AS stating
}
RETURN collect([r.id, r.placeLocators, stating]) AS referring
}
`;
}

/** Binds the first who stand over or under a text, as far as a reader sees it, and how many they are. */
function namesOf({ edge, concept, orderKey, most }: NamedEdge, list: Fragment, count: Fragment): Fragment {
  const conditions = visible(cypher`s`, findConcept(concept));
  const where = conditions.length === 0 ? cypher`` : cypher`\nWHERE ${join(conditions, cypher` AND `)}`;
  const edges = cypher`MATCH (a)<-[:${identifier(edge)}]-(s)${where}`;
  return cypher`CALL (a) {
${edges}
WITH s ORDER BY s.${identifier(orderKey)}, s.id LIMIT ${wholeNumber(most)}
RETURN collect([s.nameAsPrinted]) AS ${list}
}
CALL (a) {
${edges}
RETURN count(s) AS ${count}
}`;
}

function toMap<Words>(list: Value | undefined, read: (row: Row) => Words): ReadonlyMap<string, Words> {
  return new Map(readRows(list).map(([id, ...row]) => [String(id), read(row)]));
}
