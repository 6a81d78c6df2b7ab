import { readRows } from "../../cypher/cells.js";
import { arrow } from "../../cypher/arrow.js";
import { cypher, join, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import type { Row, Value } from "../../engine/row.js";
import { stepOf, type PlanStep, type Run } from "../../planner/root.js";
import { visible } from "../../planner/visible.js";
import { countHidden, readHidden, type HiddenTies } from "../hidden-ties.js";
import { corpusVersion, toVersion } from "../corpus-version.js";
import type { ChainGraph } from "./chain-graph.js";
import { directions, type ChainQuestion } from "./chain-walk.js";

/** What is said of an article in prose. */
export interface ArticleWords {
  readonly title: string;
  readonly authors: readonly string[];
  readonly signatories: Signatories;
  readonly publisher: string | null;
}

/** Who signed, as far as readers may see. */
export interface Signatories {
  /** The first two, in the order printed. */
  readonly names: readonly string[];
  readonly count: number;
}

/** What a chain's outline and completeness are made of. */
export interface ChainDetails {
  readonly version: string;
  /** References that the chain came by and may not show. */
  readonly hidden: HiddenTies;
  readonly articles: ReadonlyMap<string, ArticleWords>;
}

/** Which of them are needed. */
export interface NeededDetails {
  readonly outline: boolean;
  readonly completeness: boolean;
}

/** The statement that reads them, for a reader of the plan. */
export function detailsStep(question: ChainQuestion, needed: NeededDetails): PlanStep {
  const nothing: FoundChain = { articles: [] };
  return stepOf(
    detailsStatement(nothing, question, needed),
    "What prose and completeness need, of what the walk has found.",
  );
}

/** What was found by walking, as far as details are read of it. */
type FoundChain = Pick<ChainGraph, "articles">;

function detailsStatement(graph: FoundChain, question: ChainQuestion, needed: NeededDetails): Fragment {
  const parts: readonly Fragment[] = [
    needed.completeness ? hiddenReferences(graph, question) : cypher`CALL () {\nRETURN [] AS hidden\n}\n`,
    needed.outline ? articleWords(graph) : cypher`CALL () {\nRETURN [] AS articles\n}\n`,
  ];
  return cypher`${corpusVersion}
${join(parts, cypher``)}RETURN version AS c0, hidden AS c1, articles AS c2`;
}

/** Reads them in one statement. It cannot be the one that walks: what it asks about is what the walk has found. */
export async function readDetails(
  graph: FoundChain,
  question: ChainQuestion,
  needed: NeededDetails,
  { engine, options }: Run,
): Promise<ChainDetails> {
  const statement = detailsStatement(graph, question, needed);
  const [row = []] = await engine.read(toQuery(statement), options);
  const [version, hidden, articles] = row;
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
WITH s ORDER BY s.position, s.id LIMIT 20
RETURN collect([s.nameAsPrinted]) AS authors
}
CALL (a) {
MATCH (a)<-[:SIGNATURE_ON]-(s)
WHERE ${isSeen}
WITH s ORDER BY s.positionKey, s.id LIMIT 2
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
