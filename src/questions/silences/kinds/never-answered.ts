import { cypher, join } from "../../../cypher/cypher.js";
import { findConcept } from "../../../model/declare/registry.js";
import { isAnswer, visible } from "../../../planner/compile/visible.js";
import { corpusOnlyText, ownExtentText } from "../corpus-extent.js";
import { mentionColumns, mentionDetails, mentionsText, toMentions } from "./mentions.js";
import type { SilenceSource } from "../silence-source.js";

const answer = cypher`MATCH (n0)<-[:WORK]-(n2) MATCH (n2)<-[r0:REFERS_TO]-(n3:Article) MATCH (n3)-[:WORK]->(n4) WHERE ${isAnswer(cypher`r0`)} AND n4.id <> n0.id`;
const own = [cypher`n0.derivation = 0`, ...visible(cypher`n0`, findConcept("Article"))];

/** Texts that no other text answers, in whatever language or version: an answer to a translation answers the text, and a version of the text does not. */
export const neverAnswered: SilenceSource = {
  kind: "NEVER_ANSWERED",
  found: (conditions) => cypher`MATCH (n0:Article)
WHERE ${join([...own, ...conditions, cypher`NOT (EXISTS { ${answer} })`], cypher` AND `)}`,
  bound: [cypher`n0`],
  dated: cypher`n0`,
  listedBy: "publishedKey",
  isAbout: (id) => cypher`EXISTS { MATCH (n0)<-[:WORK]-(x) WHERE x.id = ${id} }`,
  details: mentionDetails,
  columns: [cypher`n0.titleInProse`, cypher`n0.readExtent`, cypher`n0.note IS NOT NULL`, ...mentionColumns],
  tell: ([title, extent, hasNote, count, first], corpus) => {
    const mentions = toMentions(count, first);
    const sentences = [
      `No other text in this corpus answers ${String(title)}, in whatever language or version.`,
      mentionsText(mentions),
      ...(hasNote === true ? ["The note on the text may say more."] : []),
      ownExtentText(title, extent),
      corpusOnlyText(corpus, "have been given without being published"),
    ];
    return { explanation: sentences.join(" "), citedBy: mentions.count, firstCitedBy: mentions.first?.id ?? null };
  },
};
