import { cypher, identifier, join, type Fragment } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import { stepOf, type PlanStep } from "../../planner/root.js";
import { visible, visibleStatus } from "../../planner/compile/visible.js";

const seen = visible(cypher`a`, findConcept("Article"));
const whereSeen = seen.length === 0 ? cypher`` : cypher`\nWHERE ${join(seen, cypher` AND `)}`;
const isBetweenTexts = cypher`${visibleStatus(cypher`r`)} AND a.id <> b.id`;

/** What the texts of a corpus and their answers are read by: without a limit, since a debate can reach through all of it. */
export const answerGraphStatements = {
  /** In the order in which texts are counted. */
  texts: cypher`MATCH (a:Article)${whereSeen}
RETURN a.id AS c0, a.title AS c1, a.publishedKey AS c2, a.published AS c3, a.publishedBasis AS c4, a.publishedEarliest AS c5, a.publishedLatest AS c6, a.publishedFirmEarliest AS c7, a.publishedFirmLatest AS c8, a.isTranslation AS c9
ORDER BY a.publishedKey, a.id`,
  works: cypher`MATCH (a:Article)-[:WORK]->(b)
WHERE a.id <> b.id
RETURN a.id AS c0, b.id AS c1`,
  references: cypher`MATCH (a:Article)-[r:REFERS_TO]->(b:Article)
WHERE ${isBetweenTexts}
RETURN a.id AS c0, b.id AS c1, r.response AS c2, r.stance AS c3, r.type AS c4`,
  translations: madeBy("TRANSLATION_OF"),
  versions: madeBy("VERSION_OF"),
} as const;

function madeBy(edge: "TRANSLATION_OF" | "VERSION_OF"): Fragment {
  return cypher`MATCH (a:Article)-[r:${identifier(edge)}]->(b:Article)
WHERE ${isBetweenTexts}
RETURN a.id AS c0, b.id AS c1`;
}

const words: Readonly<Record<keyof typeof answerGraphStatements, string>> = {
  texts: "Once for each version of the corpus, and then kept in memory: all texts.",
  works: "With them, which of them are one text,",
  references: "which refers to which,",
  translations: "which is a translation of which,",
  versions: "and which a version of which.",
};

/** The same for a reader of the plan. */
export function answerGraphSteps(): readonly PlanStep[] {
  return [
    stepOf(answerGraphStatements.texts, words.texts),
    stepOf(answerGraphStatements.works, words.works),
    stepOf(answerGraphStatements.references, words.references),
    stepOf(answerGraphStatements.translations, words.translations),
    stepOf(answerGraphStatements.versions, words.versions),
  ];
}
