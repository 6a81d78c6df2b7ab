import { cypher, param, toQuery, type CypherQuery } from "../cypher/cypher.js";
import type { NodeCounts } from "../model/graph/node-counts.js";
import { isMapping } from "../base/is-mapping.js";
import type { Engine, RunOptions } from "../engine/engine.js";

/** Who chose the corpus that was loaded: nobody, so that it is the package's own; the setting of a server; a person by `antiphony load`. */
export type LoadedBy = "PACKAGE" | "SETTING" | "COMMAND";

/** Which corpus was loaded, and from where. */
export interface CorpusMark {
  /** The id that its files give it, or else its title: the same for every version of one corpus. */
  readonly corpusId: string;
  readonly loadedBy: LoadedBy;
  /** The folder that it was read from, for information: it may have been moved since. */
  readonly folder: string;
  /** SHA-256 over its files, where the loader worked it out: a later start sees by it that nothing has changed. */
  readonly filesHash?: string;
}

/** What a graph says of itself: a node of its own, written in the same transaction as the records. */
export interface GraphMeta {
  /** How this program lays records out in the graph; a graph of another layout has to be loaded anew. */
  readonly schemaVersion: number;
  /** The same for the same records, on any engine. */
  readonly corpusVersion: string;
  /** Stays with the graph from its first load on. */
  readonly installId: string;
  readonly recordCount: number;
  /** Left out where the loader did not say, and in graphs of releases that knew no such thing. */
  readonly mark?: CorpusMark;
  /** What those releases wrote in its place: `shipped <hash>`, for the package's corpus and for any other that a server was set to. Only read. */
  readonly origin?: string;
  /** How many nodes of each label there are; left out by releases that did not count them. */
  readonly counts?: NodeCounts;
}

/** The layout that this program writes and reads. */
export const schemaVersion = 4;

const readText = cypher`MATCH (m:Meta {id: 'meta'})
RETURN m.schemaVersion AS layout, m.corpusVersion AS corpus, m.installId AS install, m.recordCount AS records, m.origin AS origin,
  m.counts AS counts, m.corpusId AS id, m.loadedBy AS loader, m.folder AS folder, m.filesHash AS files`;

/** What the graph says of itself; undefined where nothing has been loaded. */
export async function readMeta(engine: Engine, options?: RunOptions): Promise<GraphMeta | undefined> {
  const [row] = await engine.read(toQuery(readText), options);
  if (row === undefined) return undefined;
  const [layout, corpusVersion, installId, recordCount, origin, counts, ...marked] = row;
  const mark = toMark(marked);
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

/** Whoever cannot be told is taken for a person, whose corpus nobody replaces. */
function toMark([corpusId, loader, folder, filesHash]: readonly unknown[]): CorpusMark | undefined {
  if (typeof corpusId !== "string") return undefined;
  return {
    corpusId,
    loadedBy: loader === "PACKAGE" || loader === "SETTING" ? loader : "COMMAND",
    folder: typeof folder === "string" ? folder : "",
    ...(typeof filesHash === "string" && { filesHash }),
  };
}

/** Replaces what the graph says of itself. */
export function writeMeta({ counts, mark, ...meta }: GraphMeta): CypherQuery {
  const properties = { id: "meta", ...meta, ...mark, ...(counts && { counts: JSON.stringify(counts) }) };
  return toQuery(cypher`MERGE (m:Meta {id: 'meta'}) SET m = ${param(properties)}`);
}
