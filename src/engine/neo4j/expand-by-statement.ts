import { groupBy } from "../../base/group-by.js";
import { readList, readRows, readText, readTexts } from "../../cypher/read-cells.js";
import { cypher, identifier, join, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../row.js";
import type { Expansion, Hop } from "../walk/grow-path-graph.js";
import { allOf, conditionsOn } from "../walk/level-statement.js";
import type { PathWalk, PathEdge } from "../walk/path-walk.js";
import type { NodeKey } from "../walk/walk.js";
import type { Read } from "../walk/read.js";

/** Looks at the edges of nodes, which go by their ids, by one statement, with a subquery for each label that they have. */
export function expandByStatement(walk: PathWalk, read: Read): Expansion<string, PathEdge> {
  const { from, to, via } = walk;
  const labels = new Map([from, to].map(({ id, label }) => [id, label]));
  return {
    async expand(nodes, limit) {
      const known = nodes.map((id) => ({ id, label: labels.get(id) ?? "" }));
      const [row = []] = await read(toQuery(statement(walk, known, limit)));
      const met = row.flatMap((hops) => readRows(hops).map(toMet)).slice(0, limit);
      for (const { hop, own } of met) {
        const label = via.find((each) => own.includes(each));
        if (label !== undefined && !labels.has(hop.far)) labels.set(hop.far, label);
      }
      return met.map(({ hop }) => hop);
    },
    // Nobody has an edge to an end that is not there.
    ends: () => Promise.resolve([from.id, to.id]),
    identify: ({ type, from: start, to: end, values: [first] }) => `${type} ${start} ${end} ${String(first)}`,
    toPathEdge: (edge) => edge,
  };
}

/** `CALL () { MATCH (x:Article) WHERE x.id IN $p0 MATCH (x)-[r:SIGNED|WROTE]-(y) WHERE … RETURN collect([…]) AS l0 } … RETURN l0 AS c0` */
function statement(walk: PathWalk, nodes: readonly NodeKey[], limit: number): Fragment {
  const labels = [...new Set(nodes.map(({ label }) => label))].sort();
  const subqueries = labels.map((label, index) => {
    const ids = nodes.filter((node) => node.label === label).map(({ id }) => id);
    return cypher`CALL () {
MATCH (x:${identifier(label)}) WHERE x.id IN ${param(ids)}
MATCH (x)-[r:${types(walk)}]-(y) WHERE ${isWalked(cypher`r`, walk)} AND ${isPassable(cypher`y`, walk)}
WITH x, r, y ORDER BY y.id, x.id LIMIT ${param(limit)}
RETURN collect([type(r), startNode(r).id, endNode(r).id, ${valuesOf(walk)}, x.id, y.id, labels(y)]) AS ${identifier(`l${index}`)}
}
`;
  });
  const lists = labels.map((_label, index) => cypher`${identifier(`l${index}`)} AS ${identifier(`c${index}`)}`);
  return cypher`${join(subqueries, cypher``)}RETURN ${join(lists, cypher`, `)}`;
}

/** `REFERS_TO|SIGNED` */
export function types({ edges }: PathWalk): Fragment {
  return join(
    edges.map(({ type }) => identifier(type)),
    cypher`|`,
  );
}

/** What an edge of the walk's types must have. `(type(r) IN $p0 OR type(r) IN $p1 AND r.status IN $p2)`: types of which the same is wanted stand
 *  together; if that is all of them, the type need not be looked at. */
export function isWalked(edge: Fragment, walk: PathWalk): Fragment {
  const { edges } = walk;
  const alike = groupBy(edges, ({ where }) => JSON.stringify(where));
  const rules = [...alike.values()].map((group) => {
    const isOfType = alike.size === 1 ? [] : [cypher`type(${edge}) IN ${param(group.map(({ type }) => type))}`];
    return allOf([...isOfType, ...conditionsOn(edge, group[0]?.where ?? {})]);
  });
  const isOfRule = cypher`(${join(rules, cypher` OR `)})`;
  return allOf([isOfRule, ...isKept(edge, walk)]);
}

/** `NOT coalesce(r.id, '') IN $p0`; what has no value is not left out. */
function isKept(edge: Fragment, walk: PathWalk): readonly Fragment[] {
  const {
    withoutEdges,
    edgeProperties: [first = "id"],
  } = walk;
  const own = cypher`${edge}.${identifier(first)}`;
  const isNamed = withoutEdges.length === 0 ? [] : [cypher`NOT coalesce(${own}, '') IN ${param(withoutEdges)}`];
  return [...isNamed, ...isShown(edge, walk), ...isTold(edge, walk)];
}

/** `NOT (type(r) IN $p0 AND startNode(r).id IN $p1)` */
function isShown(edge: Fragment, { edges, unshown }: PathWalk): readonly Fragment[] {
  const ends = { from: cypher`startNode(${edge})`, to: cypher`endNode(${edge})` };
  const shown = unshown.length === 0 ? [] : edges.filter(({ shownBy }) => shownBy !== undefined);
  return [...groupBy(shown, ({ shownBy = "from" }) => shownBy)].map(
    ([end, rules]) =>
      cypher`NOT (type(${edge}) IN ${param(rules.map(({ type }) => type))} AND ${ends[end]}.id IN ${param(unshown)})`,
  );
}

/** `any(text IN coalesce(r.toldIn, ['']) WHERE NOT text IN $p0)`; what nothing is said to tell of is not left out. */
function isTold(edge: Fragment, { edges, untold }: PathWalk): readonly Fragment[] {
  const properties = untold.length === 0 ? [] : new Set(edges.flatMap(({ witnesses = [] }) => witnesses));
  return [...properties].map(
    (property) =>
      cypher`any(text IN coalesce(${edge}.${identifier(property)}, ['']) WHERE NOT text IN ${param(untold)})`,
  );
}

/** `(y.id IN $p0 OR (y:Article OR y:Person) AND NOT y.id IN $p1)`; if the ends are of what may be passed, they are not asked for. */
export function isPassable(node: Fragment, { from, to, via, without }: PathWalk): Fragment {
  const isEnd = cypher`${node}.id IN ${param([from.id, to.id])}`;
  if (via.length === 0) return isEnd;
  const isLabelled = join(
    via.map((label) => cypher`${node}:${identifier(label)}`),
    cypher` OR `,
  );
  const isForbidden =
    without.length === 0 ? cypher`` : cypher` AND NOT ${node}.id IN ${param(without.map(({ id }) => id))}`;
  const isBetween = cypher`(${isLabelled})${isForbidden}`;
  const areEndsAlike = [from, to].every(
    ({ label, id }) => via.includes(label) && !without.some((each) => each.id === id),
  );
  return areEndsAlike ? cypher`(${isBetween})` : cypher`(${isEnd} OR ${isBetween})`;
}

/** `[r.id, r.status]` */
export function valuesOf({ edgeProperties }: PathWalk): Fragment {
  const values = edgeProperties.map((property) => cypher`r.${identifier(property)}`);
  return cypher`[${join(values, cypher`, `)}]`;
}

function toMet([type, from, to, values, near, far, own]: Row): {
  readonly hop: Hop<string, PathEdge>;
  readonly own: readonly string[];
} {
  const edge = { type: readText(type), from: readText(from), to: readText(to), values: readList(values) };
  return { hop: { near: readText(near), far: readText(far), edge }, own: readTexts(own) };
}
