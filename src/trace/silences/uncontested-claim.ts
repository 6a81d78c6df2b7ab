import { cypher, join } from "../../cypher/cypher.js";
import { findConcept } from "../../domain/declare/registry.js";
import { isFound } from "../../planner/conditions/is-found.js";
import { visible } from "../../planner/visible.js";
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
const rival = cypher`MATCH (n0)-[:RIVALS]-(n2:Claim) WHERE ${join([cypher`true`, ...visible(cypher`n2`, claim)], cypher` AND `)}`;

/** Claims with a value that no other claim contradicts. */
export const uncontestedClaim: SilenceSource = {
  kind: "UNCONTESTED_CLAIM",
  found: (few) => cypher`MATCH (n0:Claim)${few ? cypher` WHERE ${few}` : cypher``}
MATCH (n0)-[:STATED_IN]->(n1:Article)
WHERE ${join([...conditions, cypher`NOT (${isFound(rival, few !== undefined)})`], cypher` AND `)}`,
  bound: [cypher`n0`, cypher`n1`],
  dated: cypher`n1`,
  listed: { label: "Claim", key: "sourceKey" },
  details: cypher`CALL (n0, n1) {
MATCH (n0)-[:ABOUT]->(n3)
MATCH (n3)<-[:ABOUT]-(n4:Claim)
MATCH (n4)-[:STATED_IN]->(n5:Article)
WHERE ${join(
    [
      cypher`n4.property = n0.property`,
      cypher`n4.statedAs <> 'NOT_SEEN'`,
      cypher`n5.id <> n1.id`,
      ...visible(cypher`n4`, claim),
    ],
    cypher` AND `,
  )}
RETURN count(DISTINCT n5) AS k1
}
`,
  columns: [cypher`n0.stated`, cypher`n0.property`, cypher`n1.title`, cypher`k1`],
  explain: ([stated, property, title, others]) =>
    `No other claim in this corpus contradicts “${String(stated)}” (${String(property)}) in “${String(title)}”. ` +
    `${othersText(Number(others))} That nobody here disputes it does not make it so, and says nothing of what stands elsewhere.`,
};

function othersText(count: number): string {
  if (count === 0) return "No other source in it speaks of the same thing.";
  return count === 1
    ? "One other source in it speaks of the same thing."
    : `${count} other sources in it speak of the same thing.`;
}
