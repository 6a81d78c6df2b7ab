import { arrow } from "../../cypher/arrow.js";
import { cypher, identifier, param, toQuery, wholeNumber, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../row.js";
import { mostEdges } from "../../graph/walk/most-edges.js";
import { GrowingChain, type LevelRow } from "../walk/grow-chain.js";
import { allOf, conditionsOn, conditionsOnHop, isBy, nodeColumns, valuesOf } from "../walk/level-statement.js";
import type { Chain, ChainWalk } from "../walk/walk.js";
import type { Read } from "../walk/read.js";

/** A node of the chain with the edges that lead on from it; the nulls of one that has none are left in. */
type Found = readonly [
  id: string,
  values: Row,
  edges: readonly (readonly [far: string | null, isOut: boolean, edge: Row])[],
];

/** Walks a whole chain by one text, in which this engine looks at each node once, the nearest first. It tells nodes and edges, and the
 *  levels are told from these. `undefined` if the chain does not fit into the limits of the walk, or if there is no start: what is to
 *  be done then is for another walk to say. */
export async function walkWhole(walk: ChainWalk, read: Read): Promise<Chain | undefined> {
  const rows = (await read(toQuery(wholeChain(walk)))) as readonly unknown[] as readonly Found[];
  const found = new Map(rows.map((row) => [row[0], row]));
  const [, startValues] = found.get(walk.start.id) ?? [];
  const edgeCount = rows.reduce((count, [, , edges]) => count + edges.length, 0);
  if (startValues === undefined || rows.length > walk.limit || edgeCount >= mostEdges(walk)) return undefined;
  const chain = new GrowingChain(walk, { id: walk.start.id, form: walk.start.id, values: startValues });
  while (chain.frontier.length > 0) chain.grow(chain.frontier.flatMap((id) => edgesOf(id, found)));
  return chain.toChain();
}

function edgesOf(near: string, found: ReadonlyMap<string, Found>): readonly LevelRow[] {
  const [, , edges = []] = found.get(near) ?? [];
  return edges.flatMap(([far, isOut, edge]) => {
    if (far === null) return [];
    // What lies behind the last step has not been read, and is not taken in.
    const [, values = []] = found.get(far) ?? [];
    return [[near, near, far, far, isOut, edge, [], values] as const];
  });
}

/** `MATCH (v:Article) … MATCH p = (v)<-[rs:REFERS_TO*0..6]-(x:Article) WHERE … WITH DISTINCT x LIMIT $p3 OPTIONAL MATCH (x)<-[r:REFERS_TO]-(y:Article) …`:
 *  asked for distinct nodes, the engine goes breadth first and to each node once. */
function wholeChain(walk: ChainWalk): Fragment {
  const label = identifier(walk.start.label);
  const steps = cypher`[rs:${identifier(walk.edge)}*0..${wholeNumber(walk.depth)}]`;
  return cypher`MATCH (v:${label}) WHERE v.id = ${param(walk.start.id)}
MATCH p = (v)${arrow(walk.direction, steps)}(x)
WHERE ${allOf(conditionsOnPath(walk))}
WITH DISTINCT x WHERE x:${label}
WITH x LIMIT ${param(walk.limit + 1)}
OPTIONAL MATCH (x)${arrow(walk.direction, cypher`[r:${identifier(walk.edge)}]`)}(y:${label})
WHERE ${allOf(conditionsOnHop(walk))}
WITH x, r, y LIMIT ${param(mostEdges(walk))}
WITH x, collect([y.id, startNode(r) = x, ${valuesOf("r", walk.edgeProperties)}]) AS edges
RETURN x.id AS c0, ${valuesOf("x", nodeColumns(walk))} AS c1, edges AS c2`;
}

/** `all(r IN rs WHERE …)` and `all(n IN nodes(p) WHERE …)`: in this form the engine looks at them while it goes. */
function conditionsOnPath({ where, until }: ChainWalk): readonly Fragment[] {
  const onEdge = conditionsOn(cypher`r`, where);
  return [
    ...(onEdge.length === 0 ? [] : [cypher`all(r IN rs WHERE ${allOf(onEdge)})`]),
    ...(until === undefined ? [] : [cypher`all(n IN nodes(p) WHERE ${isBy(cypher`n`, until)})`]),
  ];
}
