import { cypher, toQuery } from "../cypher/cypher.js";
import type { Engine } from "../engine/engine.js";
import { readMeta, type GraphMeta } from "../store/meta.js";

/** The corpus that a graph holds. */
export interface HeldCorpus {
  /** The id that its files gave it; else, and in graphs of releases that kept none, its title. */
  readonly id: string;
  /** Empty where nothing says it. */
  readonly title: string;
  /** What the graph says of itself; undefined where records stand there that no finished load accounts for. */
  readonly meta: GraphMeta | undefined;
}

const titles = cypher`MATCH (n:Corpus) WHERE n.contentHash IS NOT NULL RETURN n.title AS title, n.id AS id ORDER BY title, id LIMIT 1`;
const anyRecord = cypher`MATCH (n) WHERE n.contentHash IS NOT NULL RETURN n.id AS id LIMIT 1`;

/** The corpus in the graph; undefined where it holds no record. */
export async function readHeldCorpus(engine: Engine): Promise<HeldCorpus | undefined> {
  const meta = await readMeta(engine);
  if (meta === undefined && (await engine.read(toQuery(anyRecord))).length === 0) return undefined;
  const [row] = await engine.read(toQuery(titles));
  const title = typeof row?.[0] === "string" ? row[0] : "";
  return { id: meta?.mark?.corpusId ?? title, title, meta };
}
