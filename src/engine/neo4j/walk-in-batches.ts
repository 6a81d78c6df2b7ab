import { cypher, identifier, join, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../row.js";
import { mostEdges } from "../../graph/walk/most-edges.js";
import { GrowingChain, type LevelRow } from "../walk/grow-chain.js";
import { edgeKey, hops, hopVariables, levelRow, orderOf, startColumns, startOf } from "../walk/level-statement.js";
import type { Chain, ChainWalk } from "../walk/walk.js";
import type { Read } from "../walk/read.js";

/** The levels of one statement. More of them would save a round trip to the server, and take it longer to plan the first time. */
const LEVELS_A_STATEMENT = 4;
/** Most nodes that a level is walked from, and most edges that it may have, if it shares a statement with others. This engine reckons
 *  with the nodes once for each edge, so that a wide level would need more memory than it allows. */
const FEW_NODES = 32;
const FEW_EDGES = 1_000;

/** Walks a chain some levels at once while they are narrow, which takes this engine less long than a statement a level, and level by level
 *  if they are wide; `undefined` if there is no node to start from. */
export async function walkInBatches(walk: ChainWalk, read: Read): Promise<Chain | undefined> {
  const [row] = await read(toQuery(levelBatch(walk, [], stepsLeft(walk, 0))));
  if (row === undefined) return undefined;
  const [id, form, values, ...levels] = row as LevelBatch;
  const chain = new GrowingChain(walk, { id, form, values });
  growBy(chain, levels, walk);
  while (chain.frontier.length > 0) {
    if (chain.frontier.length <= FEW_NODES) {
      const rows = await read(toQuery(levelBatch(walk, chain.frontier, stepsLeft(walk, chain.depth))));
      const [[, , , ...more] = []] = rows as readonly LevelBatch[];
      if (growBy(chain, more, walk)) continue;
    }
    const rows = await read(toQuery(wideLevel(walk, chain.frontier)));
    chain.grow(rows.map(([hop]) => hop as unknown as LevelRow));
  }
  return chain.toChain();
}

/** With the look behind the last step. */
function stepsLeft({ depth }: ChainWalk, done: number): number {
  return Math.min(depth + 1 - done, LEVELS_A_STATEMENT);
}

/** What `startColumns` reads of the node that the walk starts from, and what each level gives. */
type LevelBatch = readonly [id: string, form: string, values: Row, ...levels: Levels];
/** The edges of each level, and to how many nodes it led where the statement had not been. */
type Levels = readonly (readonly [edges: readonly LevelRow[], next: number])[];

/** Takes in the levels that were read whole; false if there was none. */
function growBy(chain: GrowingChain, levels: Levels, walk: ChainWalk): boolean {
  let isGrown = false;
  for (const [edges, next] of levels) {
    if (chain.frontier.length === 0 || edges.length >= fewEdges(walk)) break;
    chain.grow(edges);
    isGrown = true;
    if (next > FEW_NODES) break;
  }
  return isGrown;
}

function fewEdges(walk: ChainWalk): number {
  return Math.min(FEW_EDGES, mostEdges(walk));
}

/** `MATCH (v:Article) WHERE … WITH v, x, CASE WHEN size(reached) = 0 THEN [x] ELSE reached END AS f0 CALL (f0) { … RETURN collect(hop) AS l1, collect(DISTINCT w) AS n1 }
 *  … RETURN v.id AS c0, …, [l1, size(u1)] AS c3 …`: from the nodes of these ids, from the start if there are none. One text, whatever the
 *  depth of the walk and wherever it has come to, so that the server plans it once. */
function levelBatch(walk: ChainWalk, ids: readonly string[], steps: number): Fragment {
  const each = Array.from({ length: LEVELS_A_STATEMENT }, (_, index) => oneStep(walk, index + 1, steps));
  const levels = Array.from(
    { length: LEVELS_A_STATEMENT },
    (_, index) => cypher`[${named("l", index + 1)}, size(${named("u", index + 1)})] AS ${named("c", index + 3)}`,
  );
  return cypher`${startOf(walk)}
CALL () {
${from(walk, ids)}
RETURN collect(x) AS reached
}
WITH v, x, CASE WHEN size(reached) = 0 THEN [x] ELSE reached END AS f0
WITH v, x, f0, f0 AS s0
${join(each, cypher`\n`)}
RETURN ${join([startColumns(walk), ...levels], cypher`, `)}`;
}

/** One level by itself, however wide. */
function wideLevel(walk: ChainWalk, ids: readonly string[]): Fragment {
  return cypher`${from(walk, ids)}
${oneLevel(walk, mostEdges(walk))}
RETURN ${levelRow(walk)} AS c0`;
}

/** In a map, because the server plans a text anew for a list that is ten times as long, and looks into no map. */
function from({ start: { label } }: ChainWalk, ids: readonly string[]): Fragment {
  return cypher`MATCH (x:${identifier(label)}) WHERE x.id IN ${param({ ids })}.ids`;
}

/** From the nodes of `f0` to those of `f1`, which are not among `s0`, where the statement has already been; to none if they are too many,
 *  or if the walk ends. */
function oneStep(walk: ChainWalk, step: number, steps: number): Fragment {
  const [before, seen, next] = [named("f", step - 1), named("s", step - 1), named("n", step)];
  const unseen = named("u", step);
  const far = walk.form === undefined ? cypher`y` : cypher`w`;
  return cypher`CALL (${before}) {
UNWIND ${before} AS x
${oneLevel(walk, fewEdges(walk))}
RETURN collect(${levelRow(walk)}) AS ${named("l", step)}, collect(DISTINCT ${far}) AS ${next}
}
WITH *, [n IN ${next} WHERE NOT n IN ${seen}] AS ${unseen}
WITH *, CASE WHEN size(${unseen}) > ${param(FEW_NODES)} OR ${param(steps)} <= ${param(step)} THEN [] ELSE ${unseen} END AS ${named("f", step)}, ${seen} + ${unseen} AS ${named("s", step)}`;
}

/** The edges at each `x`, the first of them by what they lead to. What is read of them is read of those alone. */
function oneLevel(walk: ChainWalk, most: number): Fragment {
  return cypher`${hops(walk)}
WITH ${hopVariables(walk)} ORDER BY ${orderOf(walk)}, y.id, ${edgeKey(walk)} LIMIT ${param(most)}`;
}

function named(kind: string, step: number): Fragment {
  return identifier(`${kind}${step}`);
}
