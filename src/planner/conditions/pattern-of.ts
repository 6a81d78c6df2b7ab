import { cypher, empty, identifier, join, type Fragment } from "../../cypher/cypher.js";
import type { AnyEnd, EdgePattern } from "../../model/filters/condition.js";
import { carriesStatus } from "../../model/visibility.js";
import { along } from "../compile/match.js";
import { visibleStatus } from "../compile/visible.js";

/** Such edges of a bound node: `MATCH (n0)<-[e:REFERS_TO]-(:Article) WHERE e.response = true AND e.status = 'ACCEPTED'` */
export function patternOf({ step, label, edge = {} }: AnyEnd<EdgePattern>, node: Fragment): Fragment {
  const conditions = [
    ...Object.entries(edge).map(
      ([property, value]) => cypher`e.${identifier(property)} = ${value ? cypher`true` : cypher`false`}`,
    ),
    ...(carriesStatus(step.edge) ? [visibleStatus(cypher`e`)] : []),
  ];
  const where = conditions.length === 0 ? empty : cypher` WHERE ${join(conditions, cypher` AND `)}`;
  const end = label === undefined ? empty : cypher`:${identifier(label)}`;
  const variable = conditions.length === 0 ? empty : cypher`e`;
  return cypher`MATCH (${node})${along(step, variable)}(${end})${where}`;
}
