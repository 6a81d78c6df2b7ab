import { cypher, toQuery } from "../../cypher/cypher.js";
import type { RunOptions } from "../../base/scheduling/deadline.js";
import type { CypherEngine } from "../../engine/engine.js";
import { corpusVersion, toVersion } from "./corpus-version.js";

/** After so many readings that a load has come between, the last one is taken. */
const MOST_READINGS = 3;

/** What was read, and the version of the corpus that it is of. */
export interface ReadOfVersion<Found> {
  readonly version: string;
  readonly found: Found;
}

/** Reads by several statements, and anew if the corpus has changed between them. */
export async function readOneVersion<Found>(
  engine: CypherEngine,
  options: RunOptions,
  read: () => Promise<Found>,
): Promise<ReadOfVersion<Found>> {
  let version = await readVersion(engine, options);
  for (let readings = 1; ; readings++) {
    const found = await read();
    const versionNow = await readVersion(engine, options);
    if (versionNow === version || readings === MOST_READINGS) return { version: versionNow, found };
    version = versionNow;
  }
}

async function readVersion(engine: CypherEngine, options: RunOptions): Promise<string> {
  const [row] = await engine.read(toQuery(cypher`${corpusVersion} RETURN version AS c0`), options);
  return toVersion(row?.[0]);
}
