import { cypher, identifier, join, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../engine.js";
import { GrowingChain, mostEdges, type LevelRow } from "../walk/grow-chain.js";
import { edgeKey, hops, levelRow, orderOf, startColumns, startOf, waysOf } from "../walk/level-statement.js";
import type { Chain, ChainWalk } from "../walk/walk.js";
import type { Read } from "../walk/read.js";

/** The levels of one statement. More of them would save a round trip to the server, and take it seconds to plan the first time. */
const LEVELS_A_STATEMENT = 4;

/** Walks a chain some levels at once, which takes this engine less long than a statement a level; `undefined` where there is no node to
 *  start from. */
export async function walkAtOnce(walk: ChainWalk, read: Read): Promise<Chain | undefined> {
  const steps = Math.min(walk.depth, LEVELS_A_STATEMENT);
  const [row] = await read(toQuery(firstStretch(walk, steps)));
  if (row === undefined) return undefined;
  const [id, form, values, ...levels] = row as readonly [string, string, Row, ...Levels];
  const chain = new GrowingChain(walk, { id, form, values });
  growBy(chain, levels);
  for (let done = steps; chain.frontier.length > 0; done += LEVELS_A_STATEMENT) {
    const [more = []] = await read(
      toQuery(nextStretch(walk, chain.frontier, Math.min(walk.depth - done, LEVELS_A_STATEMENT))),
    );
    growBy(chain, more as unknown as Levels);
  }
  return chain.toChain();
}

type Levels = readonly (readonly LevelRow[])[];

function growBy(chain: GrowingChain, levels: Levels): void {
  for (const rows of levels) if (chain.frontier.length > 0) chain.grow(rows);
}

/** `MATCH … WITH v, x, [x] AS f0, [x] AS s0 CALL (f0) { … RETURN collect(hop) AS l1, collect(DISTINCT next) AS n1 } … RETURN …, l1 AS c3` */
function firstStretch(walk: ChainWalk, steps: number): Fragment {
  return cypher`${startOf(walk)}
WITH v, x, [x] AS f0, [x] AS s0
${stretch(walk, steps)}
RETURN ${join([startColumns(walk), ...listsOf(steps, 3)], cypher`, `)}`;
}

/** The same from where the walk has come to. */
function nextStretch(walk: ChainWalk, ids: readonly string[], steps: number): Fragment {
  return cypher`MATCH (x:${identifier(walk.start.label)}) WHERE x.id IN ${param(ids)}
WITH collect(x) AS f0
WITH f0, f0 AS s0
${stretch(walk, steps)}
RETURN ${join(listsOf(steps, 0), cypher`, `)}`;
}

function stretch(walk: ChainWalk, steps: number): Fragment {
  const each = Array.from({ length: steps }, (_, index) => oneStep(walk, index + 1));
  return join(each, cypher`\n`);
}

function listsOf(steps: number, firstColumn: number): readonly Fragment[] {
  return Array.from(
    { length: steps },
    (_, index) => cypher`${named("l", index + 1)} AS ${named("c", index + firstColumn)}`,
  );
}

/** From the nodes of `f0` to those of `f1`, which are not among `s0`, where the walk has already been. */
function oneStep(walk: ChainWalk, step: number): Fragment {
  const [before, next, seen] = [named("f", step - 1), named("n", step), named("s", step - 1)];
  return cypher`CALL (${before}) {
UNWIND ${before} AS x
CALL (x) {
${join(
  waysOf(walk).map((isOut) => oneWay(walk, isOut)),
  cypher`\nUNION ALL\n`,
)}
}
WITH hop, next, first, second, third ORDER BY first, second, third LIMIT ${param(mostEdges(walk))}
RETURN collect(hop) AS ${named("l", step)}, collect(DISTINCT next) AS ${next}
}
WITH *, CASE WHEN size(${seen}) > ${param(walk.limit)} THEN [] ELSE [n IN ${next} WHERE NOT n IN ${seen}] END AS ${named("f", step)}
WITH *, ${seen} + ${named("f", step)} AS ${named("s", step)}`;
}

function oneWay(walk: ChainWalk, isOut: boolean): Fragment {
  const far = walk.form === undefined ? cypher`y` : cypher`w`;
  return cypher`${hops(walk, isOut)}
RETURN ${levelRow(walk, isOut)} AS hop, ${far} AS next, ${orderOf(walk)} AS first, y.id AS second, ${edgeKey(walk)} AS third`;
}

function named(kind: string, step: number): Fragment {
  return identifier(`${kind}${step}`);
}
