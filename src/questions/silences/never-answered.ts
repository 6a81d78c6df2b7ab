import { cypher, join } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import { isAnswer, visible } from "../../planner/visible.js";
import type { SilenceSource } from "./silence-source.js";

const answer = cypher`MATCH (n0)<-[:WORK]-(n2) MATCH (n2)<-[r0:REFERS_TO]-(n3:Article) WHERE ${isAnswer(cypher`r0`)}`;
const conditions = [cypher`n0.derivation = 0`, ...visible(cypher`n0`, findConcept("Article"))];

/** Texts that no article answers, in whatever language or version: an answer to a translation answers the text. */
export const neverAnswered: SilenceSource = {
  kind: "NEVER_ANSWERED",
  found: () => cypher`MATCH (n0:Article)
WHERE ${join([...conditions, cypher`NOT (EXISTS { ${answer} })`], cypher` AND `)}`,
  bound: [cypher`n0`],
  dated: cypher`n0`,
  listedBy: "publishedKey",
  details: cypher``,
  columns: [cypher`n0.title`],
  explain: ([title]) =>
    `No article in this corpus answers “${String(title)}”, in whatever language or version. ` +
    "That is said of this corpus only: an answer may stand elsewhere, or have been given without being published.",
};
