import { readRows, readText, readTexts } from "../../cypher/read-cells.js";
import { invariant } from "../../base/invariant.js";
import { cypher, identifier, join, param, wholeNumber, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../../engine/row.js";
import { findConcept } from "../../model/declare/registry.js";
import { Agreement } from "../../model/vocabularies.js";
import type { Call } from "../../planner/run/call.js";
import { visible, visibleStatus } from "../../planner/compile/visible.js";
import { readSteps } from "../../rules/dates/bounds/bound-steps.js";
import { readKnownDate } from "../../rules/dates/bounds/known-date.js";
import {
  areTexts,
  dated,
  MOST_DISPUTES,
  MOST_FORM_STEPS,
  MOST_FORMS,
  stepProperties,
  type FoundPair,
  type FoundNode,
} from "./found-node.js";

/** What the statement has read; `undefined` if one of the two was not found. */
export function toFoundPair([first, second, disputes, firstOrigins, secondOrigins, references]: Row):
  FoundPair | undefined {
  const [[a], [b]] = [readRows(first), readRows(second)];
  if (a === undefined || b === undefined) return undefined;
  return {
    first: toNode(a, readTexts(firstOrigins)),
    second: toNode(b, readTexts(secondOrigins)),
    references: readRows(references).map(([id, type, evidence, isFromFirst]) => ({
      id: readText(id),
      type: readText(type),
      evidence: readText(evidence),
      isFromFirst: isFromFirst === true,
    })),
    disputes: readRows(disputes).map(([id, topic]) => ({ id: readText(id), topic: readText(topic) })),
  };
}

function toNode(row: Row, origins: readonly string[]): FoundNode {
  const [earliestBy, latestBy] = row.slice(-stepProperties.length).map(readSteps);
  return { date: readKnownDate(row), earliestBy: earliestBy ?? [], latestBy: latestBy ?? [], origins };
}

/** `CALL () { MATCH (n:Article) WHERE n.id = $p0 RETURN collect([n.published, n.publishedDoubts, …]) AS l0 }` for each of the two, and the
 *  conflicts on their order; if both are texts also what each is made from, and the references between them. */
export function findBoth(labels: readonly string[], idsIn: (call: Call) => readonly string[]): Fragment {
  const idAt = (index: number) => param((call: Call) => idsIn(call)[index]);
  const between = areTexts(labels)
    ? [...labels.map((_label, index) => originsOf(idAt(index))), referencesBetween(idAt(0), idAt(1))]
    : [];
  const parts = [
    ...labels.map((label, index) => found(label, idAt(index))),
    disputesBetween(labels, idAt(0), idAt(1)),
    ...between,
  ];
  const subqueries = parts.map((part, index) => cypher`CALL () {\n${part} AS ${identifier(`l${index}`)}\n}\n`);
  const columns = parts.map((_part, index) => cypher`${identifier(`l${index}`)} AS ${identifier(`c${index}`)}`);
  return cypher`${join(subqueries, cypher``)}RETURN ${join(columns, cypher`, `)}`;
}

function found(label: string, id: Fragment): Fragment {
  const properties = [...invariant(dated[label], "a kind of thing that has a date"), ...stepProperties];
  const values = properties.map((name) => cypher`n.${identifier(name)}`);
  const where = join([cypher`n.id = ${id}`, ...visible(cypher`n`, findConcept(label))], cypher` AND `);
  return cypher`MATCH (n:${identifier(label)})
WHERE ${where}
RETURN collect([${join(values, cypher`, `)}])`;
}

/* What is said of an event is said of the votes taken there. */
function disputesBetween([a = "", b = ""]: readonly string[], first: Fragment, second: Fragment): Fragment {
  const seen = visible(cypher`c`, findConcept("Conflict"));
  const isDisputed = cypher`c.agreement = ${param(() => Agreement.DISPUTED)}`;
  return cypher`MATCH (a:${identifier(a)})-[:TAKEN_AT*0..1]->()<-[:CONCERNS|ORDER_WITH]-(c:Conflict)-[:CONCERNS|ORDER_WITH]->()<-[:TAKEN_AT*0..1]-(b:${identifier(b)})
WHERE ${join([cypher`a.id = ${first} AND b.id = ${second}`, isDisputed, ...seen], cypher` AND `)}
WITH DISTINCT c
WITH c ORDER BY c.id LIMIT ${param(() => MOST_DISPUTES)}
RETURN collect([c.id, c.topic])`;
}

function originsOf(id: Fragment): Fragment {
  return cypher`MATCH way = (n:Article)-[:TRANSLATION_OF|VERSION_OF*1..${wholeNumber(MOST_FORM_STEPS)}]->(o:Article)
WHERE n.id = ${id} AND o.id <> n.id AND all(r IN relationships(way) WHERE ${visibleStatus(cypher`r`)})
WITH DISTINCT o
WITH o ORDER BY o.publishedKey, o.id LIMIT ${param(() => MOST_FORMS)}
RETURN collect(o.id)`;
}

function referencesBetween(first: Fragment, second: Fragment): Fragment {
  return cypher`MATCH (a:Article)-[r:REFERS_TO]-(b:Article)
WHERE a.id = ${first} AND b.id = ${second} AND ${visibleStatus(cypher`r`)}
WITH a, r ORDER BY r.id
RETURN collect([r.id, r.type, r.evidence, startNode(r) = a])`;
}
