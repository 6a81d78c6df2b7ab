import { resolve } from "node:path";
import type { Engine } from "../../engine/engine.js";
import { readMeta, type LoadedBy } from "../../store/meta.js";
import type { World } from "../command.js";
import { OtherCorpusError } from "./corpus-errors.js";
import { readHeldCorpus } from "./held-corpus.js";
import { hasNothingToLose, isSameCorpus } from "./is-same-corpus.js";
import type { LoadOutcome, LoadSource } from "./load-corpus.js";
import { refuseReplacing } from "./refuse-replacing.js";

/** What a person wants loaded. */
export interface WantedLoad {
  readonly folder: string;
  /** True: another corpus that the graph holds may go. */
  readonly isReplacing: boolean;
  /** True: what was altered in the graph is written anew. */
  readonly isMending?: boolean;
}

/** What came of it: the report is left out too where the load was refused. */
export interface FolderLoadOutcome extends LoadOutcome {
  readonly refused?: OtherCorpusError;
}

/** Makes the graph hold the folder's corpus and nothing else, or leaves it as it was: where a file is wrong, and where it holds another
 *  corpus that may not go. A newer version of what is there needs no leave. */
export async function loadFolder(
  engine: Engine,
  { folder, isReplacing, isMending = false }: WantedLoad,
  { settings, terminal }: World,
): Promise<FolderLoadOutcome> {
  // Reading corpus files takes libraries that the other commands have no use for.
  const { loadCorpus } = await import("./load-corpus.js");
  let found: LoadOutcome["problems"] = [];
  const admit: LoadSource["admit"] = async (exchange, corpus, problems) => {
    found = problems;
    const held = isReplacing ? undefined : await readHeldCorpus(engine);
    if (held === undefined || hasNothingToLose(exchange) || isSameCorpus(held, corpus, exchange)) return;
    throw refuseReplacing({ held, folder, corpus, exchange, command: "load" }, settings);
  };
  try {
    const loadedBy = isMending ? await whoChose(engine, folder) : "COMMAND";
    return await loadCorpus(engine, { folder, loadedBy, isMending, admit }, terminal);
  } catch (error) {
    if (error instanceof OtherCorpusError) return { problems: found, report: undefined, refused: error };
    throw error;
  }
}

/** To mend what is there is not to choose it. */
async function whoChose(engine: Engine, folder: string): Promise<LoadedBy> {
  const mark = (await readMeta(engine))?.mark;
  return mark?.folder === resolve(folder) ? mark.loadedBy : "COMMAND";
}
