import type { Steps } from "../../../base/scheduling/steps.js";
import { cypher, identifier, join, toQuery, type Fragment } from "../../../cypher/cypher.js";
import type { RunOptions } from "../../../base/scheduling/deadline.js";
import type { CypherEngine } from "../../../engine/engine.js";
import type { Row } from "../../../engine/row.js";
import { finishYielding } from "../../../base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../../base/scheduling/pace.js";
import { findConcept } from "../../../model/declare/registry.js";
import { searched, type Searched } from "../../../model/derived/searched-concepts.js";
import { visible } from "../../../planner/compile/visible.js";
import { readOneVersion } from "../../shared/read-one-version.js";
import { buildIndex } from "./build-index.js";
import { indexedProperties, toIndexedText, type IndexedText } from "./indexed-text.js";
import type { SearchIndex } from "./search-index.js";

/** Everything that can be searched for, read by Cypher and put in order: one statement for each kind, without a limit, since each node counts. */
export async function readIndex(engine: CypherEngine, options: RunOptions): Promise<SearchIndex> {
  const { version, found } = await readOneVersion(engine, options, async () => {
    const texts: IndexedText[] = [];
    for (const kind of searched) {
      const rows = await engine.read(toQuery(textsOf(kind)), options);
      await finishYielding(addTexts(kind, rows, texts), options);
    }
    return texts;
  });
  return finishYielding(buildIndex(version, found), options);
}

function* addTexts(kind: Searched, rows: readonly Row[], texts: IndexedText[], pace = new Pace()): Steps<void> {
  for (const row of rows) {
    texts.push(toIndexedText(kind, row));
    if (pace.isUp(row.length)) yield;
  }
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
