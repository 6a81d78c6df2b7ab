import { arrow } from "../../cypher/arrow.js";
import { cypher, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import type { ChainWalk, Conditions } from "./walk.js";

/** Binds the first node of a walk, and what stands for its forms: `MATCH (v:Article) WHERE v.id = $p0 MATCH (v)-[:WORK]->(x)`. */
export function startOf({ start, form }: ChainWalk): Fragment {
  const forms = form === undefined ? cypher`WITH v, v AS x` : cypher`MATCH (v)-[:${identifier(form)}]->(x)`;
  return cypher`MATCH (v:${identifier(start.label)}) WHERE v.id = ${param(start.id)}
${forms}
WITH v, x ORDER BY x.id LIMIT 1`;
}

/** What is read of the first node: its id, that of what stands for its forms, and its values. */
export function startColumns(walk: ChainWalk): Fragment {
  return cypher`v.id AS c0, x.id AS c1, ${valuesOf("v", nodeColumns(walk))} AS c2`;
}

/** From `x` over `v`, one of the nodes that it stands for, along `r` to `y`, which `w` stands for. Both ways are one pattern: two that are put
 *  together by UNION would take an engine twice as long to plan, and again twice as long for each subquery around them. */
export function hops(walk: ChainWalk): Fragment {
  const { form, start, direction } = walk;
  const along = cypher`${arrow(direction, cypher`[r:${identifier(walk.edge)}]`)}(y:${identifier(start.label)})`;
  const where = allOf(conditionsOnHop(walk));
  if (form === undefined) return cypher`MATCH (x)${along}\nWHERE ${where}`;
  const type = identifier(form);
  return cypher`MATCH (x)<-[:${type}]-(v)
MATCH (v)${along}
WHERE ${where}
MATCH (y)-[:${type}]->(w)`;
}

/** The variables that `hops` binds and `levelRow` reads: `x, v, r, y, w`. */
export function hopVariables({ form }: ChainWalk): Fragment {
  return form === undefined ? cypher`x, r, y` : cypher`x, v, r, y, w`;
}

/** `[x.id, v.id, w.id, y.id, startNode(r) = v, [k IN $p0 | r[k]], [k IN $p1 | v[k]], [k IN $p1 | y[k]]]`; of `x` itself nothing is read, since
 *  it has been found before. Properties are named by a parameter: Neo4j takes twice as long to plan a text that writes each of them. */
export function levelRow(walk: ChainWalk): Fragment {
  const [near, far] = walk.form === undefined ? [cypher`x`, cypher`y`] : [cypher`v`, cypher`w`];
  const valuesAt = (variable: string, properties: readonly string[]) =>
    cypher`[k IN ${param(properties)} | ${identifier(variable)}[k]]`;
  const nodes = nodeColumns(walk);
  const nearValues = walk.form === undefined ? cypher`[]` : valuesAt("v", nodes);
  return cypher`[x.id, ${near}.id, ${far}.id, y.id, startNode(r) = ${near}, ${valuesAt("r", walk.edgeProperties)}, ${nearValues}, ${valuesAt("y", nodes)}]`;
}

/** A missing value comes last on one engine and first on the other, so there is none. */
export function orderOf({ orderBy }: ChainWalk): Fragment {
  return cypher`coalesce(y.${identifier(orderBy)}, '')`;
}

/** What tells edges between the same nodes apart. */
export function edgeKey({ edgeProperties: [first = "id"] }: ChainWalk): Fragment {
  return cypher`r.${identifier(first)}`;
}

/** What is read of a node: first what its place in the order goes by. */
export function nodeColumns({ orderBy, nodeProperties }: ChainWalk): readonly string[] {
  return [orderBy, ...nodeProperties];
}

/** `[r.id, r.type]` */
export function valuesOf(variable: string, properties: readonly string[]): Fragment {
  const values = properties.map((property) => cypher`${identifier(variable)}.${identifier(property)}`);
  return cypher`[${join(values, cypher`, `)}]`;
}

/** What the edge `r` of a hop and both its ends must be. */
export function conditionsOnHop({ where, until, form }: ChainWalk): readonly Fragment[] {
  const near = form === undefined ? cypher`x` : cypher`v`;
  const ends = until === undefined ? [] : [near, cypher`y`].map((node) => isBy(node, until));
  return [...conditionsOn(cypher`r`, where), ...ends];
}

/** All conditions at once; `true` if there is none. */
export function allOf(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? cypher`true` : join(conditions, cypher` AND `);
}

/** `r.status IN $p0`, for each property. */
export function conditionsOn(carrier: Fragment, where: Conditions): readonly Fragment[] {
  return Object.entries(where).map(
    ([property, values]) => cypher`${carrier}.${identifier(property)} IN ${param(values)}`,
  );
}

/** `(x.publishedEarliest IS NULL OR x.publishedEarliest <= $p0)` */
export function isBy(node: Fragment, { property, value }: NonNullable<ChainWalk["until"]>): Fragment {
  const own = cypher`${node}.${identifier(property)}`;
  return cypher`(${own} IS NULL OR ${own} <= ${param(value)})`;
}
