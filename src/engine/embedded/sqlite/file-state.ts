import { isMapping } from "../../../base/guards/is-mapping.js";
import type { GraphMeta } from "../../../store/meta.js";
import type { Connection } from "./connection.js";
import type { Contents } from "../record-file.js";

/** Number of writes and version of the corpus. */
export function readState(connection: Connection): Pick<Contents, "writes" | "corpusVersion"> {
  const writes = Number(connection.value("SELECT value FROM meta WHERE name = 'writes'") ?? 0);
  return { writes, corpusVersion: versionOf(readMeta(connection)) };
}

/** By what readers tell one state of the graph from another; empty if nothing has been loaded. Where another tool has set a status and no load has
 *  taken that in, the number of that write is a part of it. */
export function versionOf(meta: GraphMeta | undefined): string {
  const { corpusVersion = "", decided }: Partial<GraphMeta> = meta ?? {};
  return decided === undefined ? corpusVersion : `${corpusVersion}.${decided}`;
}

/** What the graph says of itself; `undefined` if nothing has been loaded. */
export function readMeta(connection: Connection): GraphMeta | undefined {
  const text = connection.value("SELECT value FROM meta WHERE name = 'graph'");
  const meta: unknown = text === undefined ? undefined : JSON.parse(String(text));
  return isMeta(meta) ? meta : undefined;
}

/* Nobody else writes it. */
function isMeta(value: unknown): value is GraphMeta {
  return isMapping(value) && typeof value["corpusVersion"] === "string";
}
