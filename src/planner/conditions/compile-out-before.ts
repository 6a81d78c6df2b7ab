import { cypher, param, type Fragment } from "../../cypher/cypher.js";
import { readOutBefore } from "../../model/filters/out-before-input.js";
import type { Call, Getter } from "../call.js";
import { visibleStatus } from "../visible.js";

/** Whether the matched text was out before the one that is named, as `rules/dates/out-before.ts` says it:
 *  `EXISTS { MATCH (x:Article) WHERE x.id = $p0 AND CASE … END IN $p1 }` */
export function compileOutBefore(node: Fragment, value: Getter): Fragment {
  const id = param((call: Call) => readOutBefore(value(call)).article);
  const possibilities = param((call: Call) => [...readOutBefore(value(call)).possibilities]);
  return cypher`EXISTS { MATCH (x:Article) WHERE x.id = ${id} AND ${possibilityOf(node)} IN ${possibilities} }`;
}

function possibilityOf(node: Fragment): Fragment {
  const seen = visibleStatus(cypher`r`);
  const refers = cypher`MATCH (x)-[r:REFERS_TO]->(${node}) WHERE ${seen}`;
  const isReferredTo = cypher`MATCH (${node})-[r:REFERS_TO]->(x) WHERE ${seen}`;
  const noDay = (of: Fragment) => cypher`${of}.publishedEarliest IS NULL AND ${of}.publishedLatest IS NULL`;
  return cypher`CASE
  WHEN x.id = ${node}.id THEN 'IMPOSSIBLE'
  WHEN x.publishedFirmLatest < ${node}.publishedFirmEarliest
    THEN CASE WHEN EXISTS { ${refers} } THEN 'POSSIBLE' ELSE 'IMPOSSIBLE' END
  WHEN EXISTS { ${refers} AND r.evidence <> 'INFERRED' } THEN 'CERTAIN'
  WHEN ${node}.publishedFirmLatest < x.publishedFirmEarliest
    THEN CASE WHEN EXISTS { ${isReferredTo} } THEN 'POSSIBLE' ELSE 'CERTAIN' END
  WHEN (${noDay(node)} OR ${noDay(cypher`x`)}) AND NOT EXISTS { ${refers} } AND NOT EXISTS { ${isReferredTo} }
    THEN 'UNKNOWN'
  ELSE 'POSSIBLE'
END`;
}
