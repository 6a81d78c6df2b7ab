import { readList, readText } from "../../cypher/read-cells.js";
import { cypher, identifier, param, toQuery, wholeNumber } from "../../cypher/cypher.js";
import type { RunOptions } from "../../base/scheduling/deadline.js";
import { QueryTimeoutError } from "../../base/scheduling/errors.js";
import { growPathGraphs } from "../walk/grow-path-graph.js";
import type { PathWalk, PathGraph } from "../walk/path-walk.js";
import type { Read } from "../walk/read.js";
import { expandByStatement, isPassable, isWalked, types, valuesOf } from "./expand-by-statement.js";

/** Most shortest paths that are taken from one statement. */
const MOST_PATHS = 1_000;

/** The graphs of `growPathGraphs`, the first of them by one statement, which takes this engine a small part of the time of growing it; the others
 *  are grown when they are asked for. */
export async function* findPathGraphs(
  walk: PathWalk,
  read: (...args: [...Parameters<Read>, RunOptions]) => ReturnType<Read>,
  options: RunOptions,
): AsyncGenerator<PathGraph, void, undefined> {
  const shortest = await findShortest(walk, (query) => read(query, firstHalf(options)));
  if (shortest !== undefined) yield shortest;
  const grown = growPathGraphs(
    walk,
    expandByStatement(walk, (query) => read(query, options)),
  );
  for await (const graph of grown) {
    if (graph.length > (shortest?.length ?? 0)) yield graph;
    // What was found is the whole of its length; that there may be longer paths is to be said.
    else if (graph.isCut) yield { ...graph, edges: [] };
  }
}

/** Growing looks at no more edges than the walk allows, and needs time if this does not end. */
function firstHalf(options: RunOptions): RunOptions {
  return options.timeoutMs === undefined ? options : { ...options, timeoutMs: options.timeoutMs / 2 };
}

/** `undefined` if there is no path, if there are too many, or if looking takes too long. */
async function findShortest(walk: PathWalk, read: Read): Promise<PathGraph | undefined> {
  if (walk.from.id === walk.to.id) return undefined;
  const rows = await read(toQuery(shortestPaths(walk))).catch((error: unknown) => {
    if (error instanceof QueryTimeoutError) return [];
    throw error;
  });
  const [first] = rows;
  if (first === undefined) return undefined;
  const [paths, length] = first.map(Number);
  if (length === undefined || Number(paths) > MOST_PATHS || length === walk.length) return undefined;
  const edges = rows.map(([, , type, from, to, values]) => ({
    type: readText(type),
    from: readText(from),
    to: readText(to),
    values: readList(values),
  }));
  return { length, edges, isCut: false, hasEnded: false };
}

function shortestPaths(walk: PathWalk) {
  const { from, to, length } = walk;
  return cypher`MATCH (a:${identifier(from.label)}) WHERE a.id = ${param(from.id)}
MATCH (b:${identifier(to.label)}) WHERE b.id = ${param(to.id)}
MATCH p = allShortestPaths((a)-[:${types(walk)}*..${wholeNumber(length)}]-(b))
WHERE all(r IN relationships(p) WHERE ${isWalked(cypher`r`, walk)}) AND all(y IN nodes(p) WHERE ${isPassable(cypher`y`, walk)})
WITH p LIMIT ${param(MOST_PATHS + 1)}
WITH collect(p) AS paths
UNWIND paths AS p
UNWIND relationships(p) AS r
WITH DISTINCT size(paths) AS count, length(p) AS length, r
RETURN count AS c0, length AS c1, type(r) AS c2, startNode(r).id AS c3, endNode(r).id AS c4, ${valuesOf(walk)} AS c5`;
}
