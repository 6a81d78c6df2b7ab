import { cypher, join, param } from "../../../cypher/cypher.js";
import { findConcept } from "../../../model/declare/registry.js";
import { visible, visibleStatus } from "../../../planner/compile/visible.js";
import type { SilenceSource } from "../silence-source.js";
import { MOST_NAMED, tellUncontested } from "./tell-uncontested.js";

const claim = findConcept("Claim");
const own = [
  ...visible(cypher`n0`, claim),
  ...visible(cypher`n1`, findConcept("Article")),
  cypher`n0.statedAs <> 'NOT_SEEN'`,
  cypher`n0.rank <> 'DEPRECATED'`,
  cypher`n0.derivedFromId IS NULL`,
  cypher`(n0.valueKind IN ['DATE', 'TEXT'] OR n0.value IS NOT NULL OR n0.lower IS NOT NULL OR n0.upper IS NOT NULL)`,
];
const most = param(() => MOST_NAMED + 1);
/* The claim `n6` is another source's, on the same property and base; a repetition of another source is none. */
const isSameNode = [
  cypher`n6.property = n0.property`,
  cypher`coalesce(n6.base, '') = coalesce(n0.base, '')`,
  cypher`n6.statedAs <> 'NOT_SEEN'`,
  cypher`n6.derivedFromId IS NULL`,
  cypher`n7.id <> n1.id`,
  ...visible(cypher`n6`, claim),
];
const rival = cypher`MATCH (n0)-[:RIVALS]-(n2:Claim) WHERE ${join([cypher`true`, ...visible(cypher`n2`, claim)], cypher` AND `)}`;
const conflict = cypher`MATCH (n0)-[:IN_CONFLICT]->(:Conflict)`;

/** Claims with a value that no other claim contradicts, and that no conflict has. */
export const uncontestedClaim: SilenceSource = {
  kind: "UNCONTESTED_CLAIM",
  found: (conditions) => cypher`MATCH (n0:Claim)
MATCH (n0)-[:STATED_IN]->(n1:Article)
WHERE ${join([...own, ...conditions, cypher`NOT (EXISTS { ${conflict} })`, cypher`NOT (EXISTS { ${rival} })`], cypher` AND `)}`,
  bound: [cypher`n0`, cypher`n1`],
  dated: cypher`n1`,
  listedBy: "sourceKey",
  isAbout: (id) => cypher`EXISTS { MATCH (n0)-[:ABOUT]->(x) WHERE x.id = ${id} }`,
  details: cypher`CALL (n0) {
MATCH (n0)-[:ABOUT]->(n3)
RETURN collect(coalesce(n3.titleInProse, '“' + coalesce(n3.name, n3.question) + '”')) AS l1, collect(CASE WHEN n3:Event OR n3:Vote THEN n3.note END) AS l10
}
CALL (n0) {
MATCH (n0)-[:ON_OPTION]->(n4)
RETURN collect(n4.id) AS l2, collect(n4.label) AS l3
}
CALL (n0, n1, l2) {
MATCH (n0)-[:ABOUT]->(n5)
MATCH (n5)<-[:ABOUT]-(n6:Claim)
MATCH (n6)-[:STATED_IN]->(n7:Article)
WHERE ${join(isSameNode, cypher` AND `)}
WITH n7, l2, [(n6)-[:ON_OPTION]->(n8) | n8.id] AS l4
WHERE l4 = l2
RETURN count(DISTINCT n7) AS k1
}
CALL (n1) {
MATCH (n1)-[:WORK]->(n9)
MATCH (n9)<-[:WORK]-(n10)
MATCH (n10)<-[r0:REFERS_TO]-(n11:Article)
WHERE r0.stance = 'DISAGREES' AND ${visibleStatus(cypher`r0`)}
WITH DISTINCT n11 ORDER BY n11.publishedKey, n11.id LIMIT ${most}
RETURN collect(n11.titleInProse) AS l5
}
CALL (n0) {
MATCH (n0)-[:ABOUT]->(n12)
MATCH (n12)<-[r1:REFERS_TO]-(n13:Article)
WHERE r1.stance = 'DISAGREES' AND ${visibleStatus(cypher`r1`)}
WITH DISTINCT n13 ORDER BY n13.publishedKey, n13.id LIMIT ${most}
RETURN collect(n13.titleInProse) AS l8
}
CALL (n0, l2) {
MATCH (n0)-[:ABOUT]->(n14)
MATCH (n14)<-[:CONCERNS]-(n15:Conflict)
MATCH (n15)<-[:IN_CONFLICT]-(n16:Claim)
WHERE n15.property = n0.property AND n15.agreement = 'DISPUTED'
WITH n15, l2, [(n16)-[:ON_OPTION]->(n17) | n17.id] AS l4
WHERE l4 = l2
WITH DISTINCT n15 ORDER BY n15.id LIMIT ${most}
RETURN collect([n15.topic, n15.id]) AS l9
}
`,
  columns: [
    cypher`n0.stated`,
    cypher`n0.property`,
    cypher`n1.titleInProse`,
    cypher`head(l1)`,
    cypher`head(l3)`,
    cypher`k1`,
    cypher`l5`,
    cypher`l8`,
    cypher`l9`,
    cypher`n0.note`,
    cypher`head(l10)`,
    cypher`n1.readExtent`,
  ],
  tell: tellUncontested,
};
