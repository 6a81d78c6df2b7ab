import { readTexts } from "../../../cypher/read-cells.js";
import { cypher, join, type Fragment } from "../../../cypher/cypher.js";
import { findConcept } from "../../../model/declare/registry.js";
import { statusesOmittedAs } from "../../../model/visibility.js";
import { anyOfText, listText } from "../../../base/list-text.js";
import { isAnswer, visible, visibleStatus } from "../../../planner/compile/visible.js";
import { addressedTextsText } from "../../shared/extent/addressed-texts.js";
import { corpusOnlyText, ownExtentText } from "../corpus-extent.js";
import { mentionColumns, mentionDetails, mentionsBesideText, toMentions } from "./mentions.js";
import type { SilenceSource } from "../silence-source.js";

/* The article `n5` that answers is by the addressee `n2`, or by a body that is a part of it. Who only printed it has not answered. */
const isBy: readonly Fragment[] = [
  cypher`EXISTS { MATCH (n5)<-[r1:WROTE]-(n6) MATCH (n6)-[:PART_OF*0..5]->(n7) WHERE n7.id = n2.id AND ${visibleStatus(cypher`r1`)} }`,
  cypher`EXISTS { MATCH (n5)<-[r1:SIGNED]-(n6) MATCH (n6)-[:PART_OF*0..5]->(n7) WHERE n7.id = n2.id AND ${visibleStatus(cypher`r1`)} }`,
];
const isSeen = visible(cypher`n0`, findConcept("Article"));
const isSuggested = isAnswer(cypher`r0`, () => statusesOmittedAs("NOT_REVIEWED"));
/* It was printed by an addressee `n2` that is silent, or by a part of it. */
const isPrinted = cypher`EXISTS { MATCH (n5)-[:PUBLISHED_BY]->(n6) MATCH (n6)-[:PART_OF*0..5]->(n7) WHERE n7.id IN l7 }`;

/** Texts to which somebody whom they address gave no answer. */
export const addressedButSilent: SilenceSource = {
  kind: "ADDRESSED_BUT_SILENT",
  found: (conditions) => cypher`MATCH (n0:Article)-[:ADDRESSED_TO]->(n2)${where([...isSeen, ...conditions])}
CALL (n0, n2) {
MATCH (n0)-[:WORK]->(n3)
MATCH (n3)<-[:WORK]-(n4)
MATCH (n4)<-[r0:REFERS_TO]-(n5:Article)
MATCH (n5)-[:WORK]->(n8)
WHERE ${isAnswer(cypher`r0`)} AND n8.id <> n3.id AND (${join(isBy, cypher` OR `)})
RETURN count(n5) AS k0
}
WITH n0, n2, k0
WHERE k0 = 0
WITH n0, collect(n2.name) AS l1, collect(n2.id) AS l7
WHERE size(l1) > 0`,
  bound: [cypher`n0`, cypher`l1`, cypher`l7`],
  dated: cypher`n0`,
  isAbout: (id) => cypher`EXISTS { MATCH (n0)-[:WORK]->(w) MATCH (w)<-[:WORK]-(x) WHERE x.id = ${id} }`,
  details: cypher`${countAnswers(isAnswer(cypher`r0`), cypher`k1`)}${countAnswers(isSuggested, cypher`k2`)}${countAnswers(cypher`${isAnswer(cypher`r0`)} AND ${isPrinted}`, cypher`k3`)}${mentionDetails}`,
  columns: [
    cypher`n0.titleInProse`,
    cypher`l1`,
    cypher`k1`,
    cypher`k2`,
    cypher`k3`,
    cypher`n0.note IS NOT NULL`,
    cypher`n0.readExtent`,
    ...mentionColumns,
  ],
  tell: ([title, names, others, suggested, printed, hasNote, extent, count, first], corpus) => {
    const silent = readTexts(names)
      .map((name) => `“${name}”`)
      .sort();
    const mentions = toMentions(count, first);
    const noted = hasNote === true ? "; the note on the text may say more" : "";
    const sentences = [
      `${String(title)} addresses ${listText(silent)}; this corpus has no answer to it that was written or signed by ${anyOfText(silent)}.`,
      `${othersText(Number(others))}${noted}.`,
      ...printedText(Number(printed)),
      ...suggestedText(Number(suggested)),
      ...mentionsBesideText(mentions),
      ownExtentText(title, extent),
      corpusOnlyText(corpus, "have been given in other ways than print"),
      `It is said of authors as far as they are recorded. ${addressedTextsText(corpus.addressees)}.`,
    ];
    return { explanation: sentences.join(" "), citedBy: mentions.count, firstCitedBy: mentions.first?.id ?? null };
  },
};

function where(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? cypher`` : cypher`\nWHERE ${join(conditions, cypher` AND `)}`;
}

/* How many other texts answer the text `n0`, in whatever language or version of either, under some condition. */
function countAnswers(condition: Fragment, as: Fragment): Fragment {
  return cypher`CALL (n0, l7) {
MATCH (n0)-[:WORK]->(n3)
MATCH (n3)<-[:WORK]-(n4)
MATCH (n4)<-[r0:REFERS_TO]-(n5:Article)
MATCH (n5)-[:WORK]->(n8)
WHERE ${condition} AND n8.id <> n3.id
RETURN count(DISTINCT n8) AS ${as}
}
`;
}

function othersText(count: number): string {
  if (count === 0) return "Nor is an answer of anybody else recorded";
  return count === 1
    ? "One other text answers it under another name or none"
    : `${count} other texts answer it under other names or none`;
}

function printedText(count: number): readonly string[] {
  if (count === 0) return [];
  const these = count === 1 ? "One answer" : `${count} answers`;
  return [`${these} appeared in a publication of who was addressed: to print an answer is not to give it.`];
}

function suggestedText(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? "One suggested answer waits for review." : `${count} suggested answers wait for review.`];
}
