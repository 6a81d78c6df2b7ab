import { isMapping } from "../../base/guards/is-mapping.js";
import { cypher, param, toQuery, type CypherQuery } from "../../cypher/cypher.js";
import type { Row } from "../../engine/row.js";
import type { NodeCounts } from "../../model/graph/node-counts.js";
import type { GraphMeta } from "../meta.js";
import { toMark } from "./to-mark.js";

/** Asks what the graph says of itself: at most one row. */
export const everyMeta = toQuery(cypher`MATCH (m:Meta {id: 'meta'}) WHERE m.schemaVersion IS NOT NULL
RETURN m.schemaVersion AS layout, m.corpusVersion AS corpus, m.installId AS install, m.recordCount AS records, m.origin AS origin,
  m.counts AS counts, m.corpusId AS id, m.loadedBy AS loader, m.folder AS folder, m.filesHash AS files`);

/** A row of `everyMeta`. */
export function toMeta([layout, corpusVersion, installId, recordCount, origin, counts, ...marked]: Row): GraphMeta {
  const [corpusId, loadedBy, folder, filesHash] = marked;
  const mark = toMark({ corpusId, loadedBy, folder, filesHash });
  return {
    schemaVersion: Number(layout),
    corpusVersion: String(corpusVersion),
    installId: String(installId),
    recordCount: Number(recordCount),
    ...(typeof counts === "string" && { counts: readCounts(counts) }),
    ...(mark !== undefined && { mark }),
    ...(typeof origin === "string" && { origin }),
  };
}

function readCounts(text: string): NodeCounts {
  const counts: unknown = JSON.parse(text);
  return isMapping(counts)
    ? Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)]))
    : {};
}

/** Keeps all others who write records waiting until the transaction ends, on an empty graph, too. */
export const lockMeta = toQuery(cypher`MERGE (m:Meta {id: 'meta'}) SET m.isWritten = true`);

/** Replaces what the graph says of itself. */
export function replaceMeta({ counts, mark, ...meta }: GraphMeta): CypherQuery {
  const properties = { id: "meta", ...meta, ...mark, ...(counts && { counts: JSON.stringify(counts) }) };
  return toQuery(cypher`MERGE (m:Meta {id: 'meta'}) SET m = ${param(properties)}`);
}
