import { cypher, identifier, join, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../engine.js";
import type { Expand, Hop } from "../walk/grow-web.js";
import { conditionsOn } from "../walk/level-statement.js";
import type { PathWalk } from "../walk/path-walk.js";
import type { NodeKey } from "../walk/walk.js";
import type { Read } from "../walk/read.js";

/** Looks at the edges of nodes by one statement, with a subquery for each label that they have. */
export function expandByStatement(walk: PathWalk, read: Read): Expand {
  return async (nodes, limit) => {
    const labels = [...new Set(nodes.map(({ label }) => label))].sort();
    const [row = []] = await read(toQuery(statement(walk, labels, nodes, limit)));
    // Each column is a list of what `statement` collects.
    return (row as readonly (readonly Row[])[]).flatMap((hops) => hops.map(toHop)).slice(0, Math.max(0, limit));
  };
}

/** `CALL () { MATCH (x:Article) WHERE x.id IN $p0 MATCH (x)-[r:SIGNED|WROTE]-(y) WHERE … RETURN collect([…]) AS l0 } … RETURN l0 AS c0` */
function statement(walk: PathWalk, labels: readonly string[], nodes: readonly NodeKey[], limit: number): Fragment {
  const subqueries = labels.map((label, index) => {
    const ids = nodes.filter((node) => node.label === label).map(({ id }) => id);
    return cypher`CALL () {
MATCH (x:${identifier(label)}) WHERE x.id IN ${param(ids)}
MATCH (x)-[r:${types(walk)}]-(y) WHERE ${conditions(walk)}
WITH x, r, y ORDER BY y.id, x.id LIMIT ${param(Math.max(0, limit))}
RETURN collect([type(r), startNode(r).id, endNode(r).id, ${valuesOf(walk)}, y.id, labels(y)]) AS ${identifier(`l${index}`)}
}
`;
  });
  const lists = labels.map((_label, index) => cypher`${identifier(`l${index}`)} AS ${identifier(`c${index}`)}`);
  return cypher`${join(subqueries, cypher``)}RETURN ${join(lists, cypher`, `)}`;
}

function types({ edges }: PathWalk): Fragment {
  return join(
    edges.map(({ type }) => identifier(type)),
    cypher`|`,
  );
}

/** `(type(r) = $p0 AND r.status IN $p1 OR type(r) = …)` */
function conditions({ edges }: PathWalk): Fragment {
  const rules = edges.map(({ type, where }) =>
    join([cypher`type(r) = ${param(type)}`, ...conditionsOn(cypher`r`, where)], cypher` AND `),
  );
  return cypher`(${join(rules, cypher` OR `)})`;
}

function valuesOf({ edgeProperties }: PathWalk): Fragment {
  const values = edgeProperties.map((property) => cypher`r.${identifier(property)}`);
  return cypher`[${join(values, cypher`, `)}]`;
}

function toHop(row: Row): Hop {
  const [type, from, to, values, id, labels] = row as readonly [string, string, string, Row, string, readonly string[]];
  return { edge: { type, from, to, values }, far: { id, labels } };
}
