import { cypher, identifier, join, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../engine.js";
import { GrowingChain, mostEdges, type LevelRow } from "../walk/grow-chain.js";
import { edgeKey, hops, levelRow, orderOf, startColumns, startOf, waysOf } from "../walk/level-statement.js";
import type { Chain, ChainWalk } from "../walk/walk.js";
import type { Read } from "../walk/walk-by-levels.js";

/** Walks a chain with one statement, which takes this engine less long than one a level; `undefined` where there is no node to start from. */
export async function walkAtOnce(walk: ChainWalk, read: Read): Promise<Chain | undefined> {
  const [row] = await read(toQuery(wholeWalk(walk)));
  if (row === undefined) return undefined;
  const [id, form, values, ...levels] = row as readonly [string, string, Row, ...(readonly LevelRow[])[]];
  const chain = new GrowingChain(walk, { id, form, values });
  for (const rows of levels) if (chain.frontier.length > 0) chain.grow(rows);
  return chain.toChain();
}

/** `MATCH … WITH v, x, [x] AS f0, [x] AS s0 CALL (f0) { … RETURN collect(hop) AS l1, collect(DISTINCT next) AS n1 } … RETURN …, l1 AS c3` */
function wholeWalk(walk: ChainWalk): Fragment {
  const steps = Array.from({ length: walk.depth }, (_, index) => index + 1);
  const lists = steps.map((step) => cypher`${named("l", step)} AS ${named("c", step + 2)}`);
  return cypher`${startOf(walk)}
WITH v, x, [x] AS f0, [x] AS s0
${join(
  steps.map((step) => oneStep(walk, step)),
  cypher`\n`,
)}
RETURN ${join([startColumns(walk), ...lists], cypher`, `)}`;
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
