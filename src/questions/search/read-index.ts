import { readTextOrNull } from "../../cypher/cells.js";
import { cypher, identifier, join, toQuery, type Fragment } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import { dateProperty } from "../../model/properties.js";
import { searched, type Searched } from "../../model/derived/searched-concepts.js";
import { UNDATED } from "../../rules/dates/uncertain-date.js";
import type { Engine, RunOptions } from "../../engine/engine.js";
import type { Row } from "../../engine/row.js";
import { visible } from "../../planner/visible.js";
import { buildIndex, type IndexedText } from "./build-index.js";
import { corpusVersion, toVersion } from "../corpus-version.js";
import type { SearchIndex } from "./search-index.js";

/** After so many readings that a load has come between, the last one is taken. */
const MOST_READINGS = 3;

/** Everything that can be searched for, read from the graph and put in order: one statement for each kind, without a limit, since each node counts. */
export async function readIndex(engine: Engine, options: RunOptions): Promise<SearchIndex> {
  let version = await readVersion(engine, options);
  for (let readings = 1; ; readings++) {
    const texts: IndexedText[] = [];
    for (const kind of searched)
      for (const row of await engine.read(toQuery(textsOf(kind)), options)) texts.push(toText(kind, row));
    const versionNow = await readVersion(engine, options);
    if (versionNow === version || readings === MOST_READINGS) return buildIndex(versionNow, texts);
    version = versionNow;
  }
}

async function readVersion(engine: Engine, options: RunOptions): Promise<string> {
  const [row] = await engine.read(toQuery(cypher`${corpusVersion} RETURN version AS c0`), options);
  return toVersion(row?.[0]);
}

const dateParts = ["Earliest", "Latest", "Key", "Year"] as const;

/** `MATCH (n:Article) RETURN n.id AS c0, n.searchTitle AS c1, …` */
function textsOf({ concept, date }: Searched): Fragment {
  const conditions = visible(cypher`n`, findConcept(concept));
  const where = conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, cypher` AND `)}`;
  const dated = date === undefined ? [] : [date.property, ...dateParts.map((part) => dateProperty(date.prefix, part))];
  const properties = ["id", "searchTitle", "searchText", "language", ...dated];
  const columns = properties.map((property, index) => cypher`n.${identifier(property)} AS ${identifier(`c${index}`)}`);
  return cypher`MATCH (n:${identifier(concept)})${where} RETURN ${join(columns, cypher`, `)}`;
}

function toText({ kind }: Searched, row: Row): IndexedText {
  const text = (place: number): string | null => readTextOrNull(row[place]);
  return {
    title: text(1) ?? "",
    text: text(2) ?? "",
    document: {
      id: text(0) ?? "",
      kind,
      language: text(3),
      isDated: text(4) !== null,
      earliest: text(5),
      latest: text(6),
      dateKey: text(7) ?? UNDATED,
      year: text(8),
    },
  };
}
