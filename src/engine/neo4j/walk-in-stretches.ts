import { cypher, identifier, join, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../row.js";
import { GrowingChain, mostEdges, type LevelRow } from "../walk/grow-chain.js";
import { edgeKey, hops, levelRow, orderOf, startColumns, startOf, waysOf } from "../walk/level-statement.js";
import type { Chain, ChainWalk } from "../walk/walk.js";
import type { Read } from "../walk/read.js";

/** The levels of one statement. More of them would save a round trip to the server, and take it seconds to plan the first time. */
const LEVELS_A_STATEMENT = 4;
/** Most nodes that a level is walked from, and most edges that it may have, where it shares a statement with others. This engine reckons
 *  with the nodes once for each edge, so that a wide level would need more memory than it allows. */
const FEW_NODES = 32;
const FEW_EDGES = 1_000;

/** Walks a chain some levels at once while they are narrow, which takes this engine less long than a statement a level, and level by level
 *  where they are wide; `undefined` where there is no node to start from. */
export async function walkInStretches(walk: ChainWalk, read: Read): Promise<Chain | undefined> {
  const [row] = await read(toQuery(firstStretch(walk, stepsLeft(walk, 0))));
  if (row === undefined) return undefined;
  const [id, form, values, ...levels] = row as readonly [string, string, Row, ...Levels];
  const chain = new GrowingChain(walk, { id, form, values });
  growBy(chain, levels, walk);
  while (chain.frontier.length > 0) {
    if (chain.frontier.length <= FEW_NODES) {
      const [more = []] = await read(toQuery(nextStretch(walk, chain.frontier, stepsLeft(walk, chain.depth))));
      if (growBy(chain, more as unknown as Levels, walk)) continue;
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

/** The edges of each level, and whether it led to too many nodes to go on from in the same statement. */
type Levels = readonly (readonly [edges: readonly LevelRow[], isWide: boolean])[];

/** Takes in the levels that were read whole; false where there was none. */
function growBy(chain: GrowingChain, levels: Levels, walk: ChainWalk): boolean {
  let isGrown = false;
  for (const [edges, isWide] of levels) {
    if (chain.frontier.length === 0 || edges.length >= fewEdges(walk)) break;
    chain.grow(edges);
    isGrown = true;
    if (isWide) break;
  }
  return isGrown;
}

function fewEdges(walk: ChainWalk): number {
  return Math.min(FEW_EDGES, mostEdges(walk));
}

/** `MATCH … WITH v, x, [x] AS f0, [x] AS s0 CALL (f0) { … RETURN collect(hop) AS l1, collect(DISTINCT next) AS n1 } … RETURN …, [l1, …] AS c3` */
function firstStretch(walk: ChainWalk, steps: number): Fragment {
  return cypher`${startOf(walk)}
WITH v, x, [x] AS f0, [x] AS s0
${stretch(walk, steps)}
RETURN ${join([startColumns(walk), ...levelsOf(steps, 3)], cypher`, `)}`;
}

/** The same from where the walk has come to. */
function nextStretch(walk: ChainWalk, ids: readonly string[], steps: number): Fragment {
  return cypher`${from(walk, ids)}
WITH collect(x) AS f0
WITH f0, f0 AS s0
${stretch(walk, steps)}
RETURN ${join(levelsOf(steps, 0), cypher`, `)}`;
}

/** One level by itself, however wide. */
function wideLevel(walk: ChainWalk, ids: readonly string[]): Fragment {
  return cypher`${from(walk, ids)}
${allWays(walk)}
WITH hop, first, second, third ORDER BY first, second, third LIMIT ${param(mostEdges(walk))}
RETURN hop AS c0`;
}

function from({ start }: ChainWalk, ids: readonly string[]): Fragment {
  return cypher`MATCH (x:${identifier(start.label)}) WHERE x.id IN ${param(ids)}`;
}

function stretch(walk: ChainWalk, steps: number): Fragment {
  const each = Array.from({ length: steps }, (_, index) => oneStep(walk, index + 1));
  return join(each, cypher`\n`);
}

function levelsOf(steps: number, firstColumn: number): readonly Fragment[] {
  return Array.from({ length: steps }, (_, index) => {
    const [edges, isWide] = [named("l", index + 1), named("w", index + 1)];
    return cypher`[${edges}, ${isWide}] AS ${named("c", index + firstColumn)}`;
  });
}

/** From the nodes of `f0` to those of `f1`, which are not among `s0`, where the walk has already been; `w1` where they are too many. */
function oneStep(walk: ChainWalk, step: number): Fragment {
  const [before, next, seen, isWide] = [named("f", step - 1), named("n", step), named("s", step - 1), named("w", step)];
  return cypher`CALL (${before}) {
UNWIND ${before} AS x
${allWays(walk)}
WITH hop, next, first, second, third ORDER BY first, second, third LIMIT ${param(fewEdges(walk))}
RETURN collect(hop) AS ${named("l", step)}, collect(DISTINCT next) AS ${next}
}
WITH *, [n IN ${next} WHERE NOT n IN ${seen}] AS ${named("u", step)}
WITH *, size(${named("u", step)}) > ${param(FEW_NODES)} AS ${isWide}
WITH *, CASE WHEN ${isWide} THEN [] ELSE ${named("u", step)} END AS ${named("f", step)}
WITH *, ${seen} + ${named("f", step)} AS ${named("s", step)}`;
}

function allWays(walk: ChainWalk): Fragment {
  return cypher`CALL (x) {
${join(
  waysOf(walk).map((isOut) => oneWay(walk, isOut)),
  cypher`\nUNION ALL\n`,
)}
}`;
}

function oneWay(walk: ChainWalk, isOut: boolean): Fragment {
  const far = walk.form === undefined ? cypher`y` : cypher`w`;
  return cypher`${hops(walk, isOut)}
RETURN ${levelRow(walk, isOut)} AS hop, ${far} AS next, ${orderOf(walk)} AS first, y.id AS second, ${edgeKey(walk)} AS third`;
}

function named(kind: string, step: number): Fragment {
  return identifier(`${kind}${step}`);
}
