import { cypher, identifier, join, param, wholeNumber, type Fragment } from "../../../cypher/cypher.js";
import { searched } from "../../../model/derived/searched-concepts.js";
import { idsByLabel } from "../../../planner/run/node-groups.js";
import { visibleStatus } from "../../../planner/compile/visible.js";
import { omittedStatuses } from "../../../model/visibility.js";
import { corpusVersion } from "../corpus-version.js";
import { countHidden } from "../hidden-edges.js";
import { walkedEdges } from "../walked-edges.js";
import type { Narrowing, EdgesWanted } from "./reader.js";

/** Most nodes that a question names. */
export const MOST_GIVEN = 100;
/** Most nodes that a subgraph shows. */
export const MOST_NODES = 1_000;
/** Most nodes that a question to a subgraph looks at. */
export const MOST_SEEN = 10_000;
/** Most edges that a subgraph has. */
export const MOST_EDGES = 20_000;

const types: Fragment = join(
  walkedEdges.map(({ edge }) => identifier(edge)),
  cypher`|`,
);

/** Binds a variable to each of the nodes with these ids; at least one. */
function lookUp(variable: string, ids: readonly string[]): Fragment {
  const node = identifier(variable);
  const groups = [...idsByLabel(ids)].map(
    ([label, own]) => cypher`MATCH (${node}:${identifier(label)}) WHERE ${node}.id IN ${param(own)}
RETURN ${node}`,
  );
  return cypher`CALL () {\n${join(groups, cypher`\nUNION ALL\n`)}\n}`;
}

/** Binds `y` to each node that `x` is joined to by `r`, seen by a reader who sees reviewed edges. Whether it is a node is to be asked of distinct
 *  nodes, behind a `WITH DISTINCT`: asked at once, it lets Neo4j begin with all nodes that there are, and look which of them are joined to one. */
function neighbours(stances?: readonly string[]): Fragment {
  return cypher`MATCH (x)-[r:${types}]-(y)
WHERE ${isWalkedEdge(cypher`r`)} AND y <> x${takesSide(stances)}`;
}

/** `CALL (y) { … WITH DISTINCT z … RETURN count(z) AS degree }`: how many nodes `y` is joined to. */
const degreeOf: Fragment = cypher`CALL (y) {
MATCH (y)-[q:${types}]-(z)
WHERE ${isWalkedEdge(cypher`q`)} AND z <> y
WITH DISTINCT z WHERE ${isThing(cypher`z`)}
RETURN count(z) AS degree
}`;

/** What nodes are called by, the first that they have. */
export const titles: readonly string[] = [...new Set(searched.map(({ title: [first] }) => first))];

/** What is read of a node: its id, what to write beside it, and its degree: `[y.id, coalesce(y.title, y.name), degree]`. */
const thing: Fragment = cypher`[y.id, coalesce(${join(
  titles.map((title) => cypher`y.${identifier(title)}`),
  cypher`, `,
)}), degree]`;

/** Reads the nodes with these ids; at least one. */
export function givenStatement(ids: readonly string[]): Fragment {
  return cypher`${lookUp("y", ids)}
${degreeOf}
WITH y, degree ORDER BY y.id LIMIT ${wholeNumber(MOST_GIVEN)}
RETURN collect(${thing}) AS c0`;
}

/** Reads what these nodes are joined to; at least one. */
export function nextStatement(ids: readonly string[], { stances, kinds }: Narrowing): Fragment {
  return cypher`${lookUp("x", ids)}
${neighbours(stances)}
WITH DISTINCT y WHERE ${isThing(cypher`y`, kinds)}
${degreeOf}
WITH y, degree ORDER BY degree DESC, y.id LIMIT ${param(MOST_SEEN)}
RETURN collect(${thing}) AS c0`;
}

/** Reads whatever else is joined to two or more of these nodes, by how many. */
export function joiningStatement(ids: readonly string[]): Fragment {
  return cypher`${lookUp("x", ids)}
${neighbours()} AND NOT y.id IN ${param(ids)}
WITH y, count(DISTINCT x) AS joined
WHERE joined > 1 AND ${isThing(cypher`y`)}
${degreeOf}
WITH y, joined, degree ORDER BY joined DESC, degree DESC, y.id LIMIT ${param(MOST_SEEN)}
RETURN collect(${thing}) AS c0`;
}

/** `… CALL () { … RETURN collect([…]) AS edges } CALL () { … RETURN collect([…]) AS hidden } RETURN edges AS c0, hidden AS c1, version AS c2` */
export function edgesStatement({ shown, visited, given, ...narrowing }: EdgesWanted): Fragment {
  return cypher`${corpusVersion}
CALL () {
${edgesBetween(shown, narrowing.stances)}
}
CALL () {
${edgesOfStatus(visited, omittedStatuses(), narrowing, given)}
}
RETURN edges AS c0, hidden AS c1, version AS c2`;
}

/** Binds `edges` to every edge between two of these nodes, as `[type, from, to, id of its record, stance]`. */
function edgesBetween(ids: readonly string[], stances?: readonly string[]): Fragment {
  return cypher`${lookUp("x", ids)}
WITH collect(x) AS shown
UNWIND shown AS x
MATCH (x)-[r:${types}]->(y)
WHERE ${isWalkedEdge(cypher`r`)} AND y <> x AND y IN shown${takesSide(stances)}
WITH x, r, y ORDER BY x.id, y.id, type(r), coalesce(r.id, '') LIMIT ${param(MOST_EDGES)}
RETURN collect([type(r), x.id, y.id, r.id, r.stance]) AS edges`;
}

/** Binds `hidden` to how many edges of these statuses there are at these nodes, of those that the question asks for; it names the nodes
 *  `given`. */
function edgesOfStatus(
  ids: readonly string[],
  statuses: readonly string[],
  { stances, kinds }: Narrowing,
  given: readonly string[],
): Fragment {
  const named = kinds === undefined ? cypher`` : cypher` OR y.id IN ${param(given)}`;
  return cypher`${lookUp("x", ids)}
MATCH (x)-[r:${types}]-(y)
WHERE r.status IN ${param(statuses)} AND y <> x${takesSide(stances)}
WITH DISTINCT r, y WHERE ${isThing(cypher`y`, kinds)}${named}
${countHidden}`;
}

function takesSide(stances: readonly string[] | undefined): Fragment {
  return stances === undefined ? cypher`` : cypher` AND (r.stance IS NULL OR r.stance IN ${param(stances)})`;
}

/** Edges that are not reviewed one by one carry no status. */
function isWalkedEdge(edge: Fragment): Fragment {
  return cypher`(${edge}.status IS NULL OR ${visibleStatus(edge)})`;
}

/** Whether a node is of one of these kinds; if there is no kind, nothing is of it. */
function isThing(node: Fragment, kinds?: readonly string[]): Fragment {
  const wanted = searched.filter(({ kind }) => kinds?.includes(kind) ?? true);
  const labels = wanted.map(({ concept }) => cypher`${node}:${identifier(concept)}`);
  return labels.length === 0 ? cypher`false` : cypher`(${join(labels, cypher` OR `)})`;
}
