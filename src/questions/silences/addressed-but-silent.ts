import { readTexts } from "../../cypher/cells.js";
import { cypher, join, type Fragment } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import { statusesOmittedAs } from "../../model/visibility.js";
import { anyOfText, listText } from "../../base/list-text.js";
import { isAnswer, visible, visibleStatus } from "../../planner/visible.js";
import type { SilenceSource } from "./silence-source.js";

/* The article `n5` that answers is by the addressee `n2`, or by a body that is a part of it. */
const isBy: readonly Fragment[] = [
  cypher`EXISTS { MATCH (n5)<-[:WROTE]-(n6) MATCH (n6)-[:PART_OF*0..5]->(n7) WHERE n7.id = n2.id }`,
  cypher`EXISTS { MATCH (n5)-[:PUBLISHED_BY]->(n6) MATCH (n6)-[:PART_OF*0..5]->(n7) WHERE n7.id = n2.id }`,
  cypher`EXISTS { MATCH (n5)<-[r1:SIGNED]-(n6) WHERE n6.id = n2.id AND ${visibleStatus(cypher`r1`)} }`,
];
const isSeen = visible(cypher`n0`, findConcept("Article"));
const isSuggested = isAnswer(cypher`r0`, () => statusesOmittedAs("NOT_REVIEWED"));
const where = isSeen.length === 0 ? cypher`` : cypher`\nWHERE ${join(isSeen, cypher` AND `)}`;

/** Texts to which somebody whom they address published no answer. */
export const addressedButSilent: SilenceSource = {
  kind: "ADDRESSED_BUT_SILENT",
  found: () => cypher`MATCH (n0:Article)-[:ADDRESSED_TO]->(n2)${where}
CALL (n0, n2) {
MATCH (n0)-[:WORK]->(n3)
MATCH (n3)<-[:WORK]-(n4)
MATCH (n4)<-[r0:REFERS_TO]-(n5:Article)
WHERE ${isAnswer(cypher`r0`)} AND (${join(isBy, cypher` OR `)})
RETURN count(n5) AS k0
}
WITH n0, n2, k0
WHERE k0 = 0
WITH n0, collect(n2.name) AS l1
WHERE size(l1) > 0`,
  bound: [cypher`n0`, cypher`l1`],
  dated: cypher`n0`,
  details: cypher`${countAnswers(isAnswer(cypher`r0`), cypher`k1`)}${countAnswers(isSuggested, cypher`k2`)}`,
  columns: [cypher`n0.title`, cypher`l1`, cypher`k1`, cypher`k2`, cypher`n0.note IS NOT NULL`],
  explain: ([title, names, others, suggested, hasNote]) => {
    const silent = readTexts(names)
      .map((name) => `“${name}”`)
      .sort();
    const who = anyOfText(silent);
    const noted = hasNote === true ? "; the note on the text may say more" : "";
    return (
      `“${String(title)}” addresses ${listText(silent)}; this corpus has no answer to it that was written, signed or published by ${who}. ` +
      `${othersText(Number(others))}${noted}.${suggestedText(Number(suggested))} ` +
      "That is said of this corpus only, and of authors as far as they are recorded: " +
      "an answer may stand elsewhere, or have been given in other ways than print."
    );
  },
};

/* How many articles answer the text `n0`, in whatever language, by references of some status. */
function countAnswers(condition: Fragment, as: Fragment): Fragment {
  return cypher`CALL (n0) {
MATCH (n0)-[:WORK]->(n3)
MATCH (n3)<-[:WORK]-(n4)
MATCH (n4)<-[r0:REFERS_TO]-(n5:Article)
WHERE ${condition}
RETURN count(DISTINCT n5) AS ${as}
}
`;
}

function othersText(count: number): string {
  if (count === 0) return "Nor is an answer of anybody else recorded";
  return count === 1
    ? "One article answers it under another name or none"
    : `${count} articles answer it under other names or none`;
}

function suggestedText(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " One suggested answer waits for review." : ` ${count} suggested answers wait for review.`;
}
