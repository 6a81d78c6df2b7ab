import { readTexts } from "../../cypher/cells.js";
import { cypher, join, param } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import { listText } from "../../base/list-text.js";
import { visible, visibleStatus } from "../../planner/visible.js";
import type { SilenceSource } from "./silence-source.js";

const claim = findConcept("Claim");
const conditions = [
  ...visible(cypher`n0`, claim),
  ...visible(cypher`n1`, findConcept("Article")),
  cypher`n0.statedAs <> 'NOT_SEEN'`,
  cypher`n0.rank <> 'DEPRECATED'`,
  cypher`n0.derivedFromId IS NULL`,
  cypher`(n0.valueKind IN ['DATE', 'TEXT'] OR n0.value IS NOT NULL OR n0.lower IS NOT NULL OR n0.upper IS NOT NULL)`,
];
/** Most texts that a sentence names. */
export const MOST_NAMED = 3;
/* The claim `n6` is another source's, on the same property and base; a repetition of another source is none. */
const isSameThing = [
  cypher`n6.property = n0.property`,
  cypher`coalesce(n6.base, '') = coalesce(n0.base, '')`,
  cypher`n6.statedAs <> 'NOT_SEEN'`,
  cypher`n6.derivedFromId IS NULL`,
  cypher`n7.id <> n1.id`,
  ...visible(cypher`n6`, claim),
];
const rival = cypher`MATCH (n0)-[:RIVALS]-(n2:Claim) WHERE ${join([cypher`true`, ...visible(cypher`n2`, claim)], cypher` AND `)}`;

/** Claims with a value that no other claim contradicts. */
export const uncontestedClaim: SilenceSource = {
  kind: "UNCONTESTED_CLAIM",
  found: () => cypher`MATCH (n0:Claim)
MATCH (n0)-[:STATED_IN]->(n1:Article)
WHERE ${join([...conditions, cypher`NOT (EXISTS { ${rival} })`], cypher` AND `)}`,
  bound: [cypher`n0`, cypher`n1`],
  dated: cypher`n1`,
  listedBy: "sourceKey",
  details: cypher`CALL (n0) {
MATCH (n0)-[:ABOUT]->(n3)
RETURN collect(coalesce(n3.title, n3.name, n3.question)) AS l1
}
CALL (n0) {
MATCH (n0)-[:ON_OPTION]->(n4)
RETURN collect(n4.id) AS l2, collect(n4.label) AS l3
}
CALL (n0, n1, l2) {
MATCH (n0)-[:ABOUT]->(n5)
MATCH (n5)<-[:ABOUT]-(n6:Claim)
MATCH (n6)-[:STATED_IN]->(n7:Article)
WHERE ${join(isSameThing, cypher` AND `)}
WITH n7, l2, [(n6)-[:ON_OPTION]->(n8) | n8.id] AS l4
WHERE l4 = l2
RETURN count(DISTINCT n7) AS k1
}
CALL (n1) {
MATCH (n1)-[:WORK]->(n9)
MATCH (n9)<-[:WORK]-(n10)
MATCH (n10)<-[r0:REFERS_TO]-(n11:Article)
WHERE r0.stance = 'DISAGREES' AND ${visibleStatus(cypher`r0`)}
WITH DISTINCT n11 ORDER BY n11.publishedKey, n11.id LIMIT ${param(() => MOST_NAMED + 1)}
RETURN collect(n11.title) AS l5
}
`,
  columns: [
    cypher`n0.stated`,
    cypher`n0.property`,
    cypher`n1.title`,
    cypher`head(l1)`,
    cypher`head(l3)`,
    cypher`k1`,
    cypher`l5`,
  ],
  explain: ([stated, property, title, subject, option, others, opponents]) => {
    const what = typeof option === "string" ? `${String(property)} of “${option}”` : String(property);
    return (
      `No other claim in this corpus contradicts what “${String(title)}” says of “${String(subject)}”: “${String(stated)}” (${what}). ` +
      `${othersText(Number(others))}${opponentsText(readTexts(opponents))} ` +
      "That no claim here contradicts it does not make it so, and says nothing of what stands elsewhere."
    );
  },
};

function othersText(count: number): string {
  if (count === 0) return "No other source in it speaks of the same thing.";
  return count === 1
    ? "One other source in it speaks of the same thing."
    : `${count} other sources in it speak of the same thing.`;
}

function opponentsText(titles: readonly string[]): string {
  if (titles.length === 0) return "";
  const named = titles.slice(0, MOST_NAMED).map((title) => `“${title}”`);
  const all = titles.length > MOST_NAMED ? [...named, "others"] : named;
  const verb = all.length === 1 ? "disagrees" : "disagree";
  return ` ${listText(all)} ${verb} with that text on one point or another.`;
}
