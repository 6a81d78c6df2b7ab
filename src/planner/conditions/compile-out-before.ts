import { cypher, param, type Fragment } from "../../cypher/cypher.js";
import { readOutBefore } from "../../model/filters/inputs/out-before-input.js";
import type { Call, Getter } from "../run/call.js";
import { visibleStatus } from "../compile/visible.js";

/** Whether the matched text was out before the one that is named, as `rules/dates/bounds/out-before.ts` says it:
 *  `EXISTS { MATCH (x:Article) WHERE x.id = $p0 AND CASE … END IN $p1 }` */
export function compileOutBefore(node: Fragment, value: Getter): Fragment {
  const id = param((call: Call) => readOutBefore(value(call)).article);
  const possibilities = param((call: Call) => [...readOutBefore(value(call)).possibilities]);
  return cypher`EXISTS { MATCH (x:Article) WHERE x.id = ${id} AND ${possibilityOf(node)} IN ${possibilities} }`;
}

function possibilityOf(node: Fragment): Fragment {
  const seen = visibleStatus(cypher`r`);
  const there = cypher`MATCH (x)-[r:REFERS_TO]->(${node}) WHERE ${seen}`;
  const back = cypher`MATCH (${node})-[r:REFERS_TO]->(x) WHERE ${seen}`;
  const [refers, isReferredTo] = [cypher`EXISTS { ${there} }`, cypher`EXISTS { ${back} }`];
  const firmly = (way: Fragment) => cypher`EXISTS { ${way} AND r.evidence <> 'INFERRED' }`;
  const isBefore = cypher`coalesce(${node}.publishedFirmLatest < x.publishedFirmEarliest, false)`;
  const isAfter = cypher`coalesce(x.publishedFirmLatest < ${node}.publishedFirmEarliest, false)`;
  const noDay = (of: Fragment) => cypher`${of}.publishedEarliest IS NULL AND ${of}.publishedLatest IS NULL`;
  return cypher`CASE
  WHEN x.id = ${node}.id THEN 'IMPOSSIBLE'
  WHEN NOT ${isAfter} AND ${firmly(there)} AND NOT ${firmly(back)} THEN 'CERTAIN'
  WHEN ${isBefore} AND NOT ${isReferredTo} THEN 'CERTAIN'
  WHEN NOT ${isBefore} AND ${firmly(back)} AND NOT ${refers} THEN 'IMPOSSIBLE'
  WHEN ${isAfter} AND NOT ${refers} THEN 'IMPOSSIBLE'
  WHEN (${noDay(node)} OR ${noDay(cypher`x`)}) AND NOT ${refers} AND NOT ${isReferredTo} THEN 'UNKNOWN'
  ELSE 'POSSIBLE'
END`;
}
