import { cypher, toQuery, type CypherQuery } from "../../cypher/cypher.js";
import type { Row } from "../engine.js";
import { GrowingChain, type LevelRow } from "./grow-chain.js";
import { levelStatement, startColumns, startOf, waysOf } from "./level-statement.js";
import type { Chain, ChainWalk } from "./walk.js";

/** Runs one statement that only reads. */
export type Read = (query: CypherQuery) => Promise<readonly Row[]>;

/** Walks a chain with one statement a level; `undefined` where there is no node to start from. */
export async function walkByLevels(walk: ChainWalk, read: Read): Promise<Chain | undefined> {
  const chain = await startChain(walk, read);
  while (chain !== undefined && chain.frontier.length > 0) {
    const levels = await Promise.all(
      waysOf(walk).map((isOut) => read(toQuery(levelStatement(walk, chain.frontier, isOut)))),
    );
    // A row has one column, which the statement makes as a `LevelRow`.
    chain.grow(levels.flat().map(([hop]) => hop as unknown as LevelRow));
  }
  return chain?.toChain();
}

async function startChain(walk: ChainWalk, read: Read): Promise<GrowingChain | undefined> {
  const [row] = await read(toQuery(cypher`${startOf(walk)}\nRETURN ${startColumns(walk)}`));
  if (row === undefined) return undefined;
  const [id, form, values] = row as readonly [string, string, Row];
  return new GrowingChain(walk, { id, form, values });
}
