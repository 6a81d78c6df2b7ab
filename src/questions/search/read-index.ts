import type { Steps } from "../../base/steps.js";
import { cypher, identifier, join, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { CypherEngine, RunOptions } from "../../engine/engine.js";
import type { Row } from "../../engine/row.js";
import { finishFairly } from "../../engine/turns.js";
import { Pace } from "../../graph/pace.js";
import { findConcept } from "../../model/declare/registry.js";
import { searched, type Searched } from "../../model/derived/searched-concepts.js";
import { visible } from "../../planner/visible.js";
import { corpusVersion, toVersion } from "../corpus-version.js";
import { buildIndex } from "./build-index.js";
import { indexedProperties, toIndexedText, type IndexedText } from "./indexed-text.js";
import type { SearchIndex } from "./search-index.js";

/** After so many readings that a load has come between, the last one is taken. */
const MOST_READINGS = 3;

/** Everything that can be searched for, read by Cypher and put in order: one statement for each kind, without a limit, since each node counts. */
export async function readIndex(engine: CypherEngine, options: RunOptions): Promise<SearchIndex> {
  let version = await readVersion(engine, options);
  for (let readings = 1; ; readings++) {
    const texts: IndexedText[] = [];
    for (const kind of searched) {
      const rows = await engine.read(toQuery(textsOf(kind)), options);
      await finishFairly(addTexts(kind, rows, texts), options);
    }
    const versionNow = await readVersion(engine, options);
    if (versionNow === version || readings === MOST_READINGS)
      return finishFairly(buildIndex(versionNow, texts), options);
    version = versionNow;
  }
}

function* addTexts(kind: Searched, rows: readonly Row[], texts: IndexedText[], pace = new Pace()): Steps<void> {
  for (const row of rows) {
    texts.push(toIndexedText(kind, row));
    if (pace.isUp(row.length)) yield;
  }
}

async function readVersion(engine: CypherEngine, options: RunOptions): Promise<string> {
  const [row] = await engine.read(toQuery(cypher`${corpusVersion} RETURN version AS c0`), options);
  return toVersion(row?.[0]);
}

/** `MATCH (n:Article) RETURN n.id AS c0, n.searchTitle AS c1, …` */
function textsOf(kind: Searched): Fragment {
  const conditions = visible(cypher`n`, findConcept(kind.concept));
  const where = conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, cypher` AND `)}`;
  const columns = indexedProperties(kind).map(
    (property, index) => cypher`n.${identifier(property)} AS ${identifier(`c${index}`)}`,
  );
  return cypher`MATCH (n:${identifier(kind.concept)})${where} RETURN ${join(columns, cypher`, `)}`;
}
