import { electorateProperties } from "../../model/electorate-properties.js";
import { Agreement } from "../../model/vocabularies.js";
import { readRows, readText, readTexts, readTerm } from "../../cypher/read-cells.js";
import { cypher, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import type { Row } from "../../engine/row.js";
import type { Getter } from "../../planner/run/call.js";
import { visible } from "../../planner/compile/visible.js";
import type { VoteClaim, VoteConflict, VoteFigures, VoteOptionRow } from "./vote-figures.js";

/** Most claims, options, conflicts, and sources of a conflict, that are read of one vote. */
export const MOST_ROWS = 1_000;

/** The properties that are read of a claim. */
export const claimProperties = [
  "id",
  "property",
  "stated",
  "statedAs",
  "rank",
  "status",
  "derivedFromId",
  "workId",
  "valueKind",
  "value",
  "lower",
  "upper",
  "unit",
  "base",
  "isApproximate",
];

/** A vote with its options, all claims about it and its electorate and all conflicts, one row; no row if there is no such vote. `findVote` finds the same in memory. */
export function voteStatement(id: Getter): Fragment {
  return cypher`MATCH (n0:Vote)
WHERE ${all(cypher`n0.id = ${param(id)}`, ...visible(cypher`n0`, findConcept("Vote")))}
CALL (n0) {
MATCH (n0)<-[:OPTION_OF]-(n1:VoteOption)
WITH n1 ORDER BY n1.position, n1.id LIMIT ${param(() => MOST_ROWS)}
RETURN collect([n1.id, n1.label, n1.kind]) AS l0
}
CALL (n0) {
${meant(cypher`ABOUT`, cypher`n2:Claim`)}
MATCH (n2)-[:STATED_IN]->(n3:Article)
WHERE ${all(isMeant(cypher`n2`), ...visible(cypher`n2`, findConcept("Claim")), ...visible(cypher`n3`, findConcept("Article")))}
WITH n2, n3, n9, [(n2)-[:ON_OPTION]->(n4) | n4.id] AS l1
ORDER BY n3.publishedKey, n2.id LIMIT ${param(() => MOST_ROWS)}
RETURN collect([${columnsOf(cypher`n2`)}, n3.id, n3.titleInProse, n3.publishedKey, n9.question, head(l1)]) AS l2
}
CALL (n0) {
${meant(cypher`CONCERNS`, cypher`n5:Conflict`)}
WHERE ${isMeant(cypher`n5`)}
WITH DISTINCT n5 ORDER BY n5.topic, n5.id LIMIT ${param(() => MOST_ROWS)}
CALL (n5) {
MATCH (n5)<-[:IN_CONFLICT]-(n6:Claim)
MATCH (n6)-[:STATED_IN]->(n7:Article)
WHERE ${all(...visible(cypher`n6`, findConcept("Claim")), ...visible(cypher`n7`, findConcept("Article")))}
WITH DISTINCT n7 ORDER BY n7.id LIMIT ${param(() => MOST_ROWS)}
RETURN collect(n7.id) AS l3
}
RETURN collect([n5.id, n5.topic, n5.property, n5.agreement, l3]) AS l4
}
RETURN n0.id AS c0, l0 AS c1, l2 AS c2, l4 AS c3`;
}

/* What leads to the vote or to another question to the same electorate, whose answers are `n9`. */
function meant(edge: Fragment, node: Fragment): Fragment {
  return cypher`MATCH (n0)-[:ELECTORATE]->(n8)
MATCH (n8)<-[:ELECTORATE]-(n9)
MATCH (n9)<-[:${edge}]-(${node})`;
}

/* Of another question only what is said of those who answered both. */
function isMeant(node: Fragment): Fragment {
  return cypher`(n9.id = n0.id OR ${node}.property IN ${param(() => electorateProperties)})`;
}

/** What the statement found; `null` if there is no such vote. */
export function toVoteFigures([row]: readonly Row[]): VoteFigures | null {
  if (row === undefined) return null;
  const [id, options, claims, conflicts] = row;
  return {
    id: readText(id),
    options: readRows(options).map(toOption),
    claims: readRows(claims).map(toClaim),
    conflicts: readRows(conflicts).map(toConflict),
  };
}

function toOption([id, label, kind]: Row): VoteOptionRow {
  return { id: readText(id), label: readText(label), kind: readText(kind) };
}

function toClaim(row: Row): VoteClaim {
  const [source, sourceTitle, sourceDate, question, option] = row.slice(claimProperties.length);
  const { derivedFromId, ...claim } = Object.fromEntries(
    claimProperties.map((name, index) => [name, row[index] ?? null]),
  );
  // The graph stores a claim's properties in the types of a reading.
  return {
    ...claim,
    derivedFrom: derivedFromId,
    source,
    sourceTitle,
    sourceDate,
    question,
    option,
  } as unknown as VoteClaim;
}

function toConflict([id, topic, property, agreement, sources]: Row): VoteConflict {
  return {
    id: readText(id),
    topic: readText(topic),
    property: readText(property),
    agreement: readTerm(agreement, Agreement),
    sources: readTexts(sources),
  };
}

function columnsOf(claim: Fragment): Fragment {
  return join(
    claimProperties.map((name) => cypher`${claim}.${identifier(name)}`),
    cypher`, `,
  );
}

function all(...conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? cypher`true` : join(conditions, cypher` AND `);
}
