import type { Engine } from "../../engine/engine.js";
import type { GraphMeta } from "../../store/meta.js";
import type { RecordStore } from "../../store/record-store.js";
import { recordsOf } from "../../store/records-of.js";

/** The corpus that a graph holds. */
export interface HeldCorpus {
  /** The id that its files gave it; else, and in graphs of releases that kept none, its title. */
  readonly id: string;
  /** Empty where nothing says it. */
  readonly title: string;
  /** What the graph says of itself; undefined where records stand there that no finished load accounts for. */
  readonly meta: GraphMeta | undefined;
}

/** The corpus in the graph; undefined where it holds no record. */
export async function readHeldCorpus(engine: Engine): Promise<HeldCorpus | undefined> {
  const records = recordsOf(engine);
  const meta = await records.meta();
  if (meta === undefined && (await records.isEmpty())) return undefined;
  const title = await readTitle(records);
  return { id: meta?.mark?.corpusId ?? title, title, meta };
}

/** The title of the record of the corpus; of several, the first. */
async function readTitle(records: RecordStore): Promise<string> {
  const titles: string[] = [];
  const stored = await records.fingerprints("Corpus");
  for await (const { properties } of records.records([...stored.values()]))
    titles.push(String(properties["title"] ?? ""));
  return titles.sort()[0] ?? "";
}
