import { join } from "node:path";
import type { Engine } from "../engine/engine.js";
import { readMeta, schemaVersion, type GraphMeta } from "../store/meta.js";
import type { World } from "./command.js";
import { BadCorpusError, OutdatedGraphError } from "./errors.js";
import { hashFolder } from "./hash-folder.js";

/** Loads the shipped corpus where the graph holds none, or an older version of it. A corpus that somebody loaded by hand is left alone.
 *  @throws BadCorpusError, OutdatedGraphError */
export async function ensureCorpus(engine: Engine, { settings, packageFolder, terminal }: World): Promise<void> {
  const folder = settings.corpusFolder ?? join(packageFolder, "seed");
  const origin = `shipped ${await hashFolder(folder)}`;
  const meta = await readMeta(engine);
  if (meta !== undefined && isUpToDate(meta, origin)) return;
  // Reading corpus files takes libraries that a start without loading has no use for.
  const { describeReport, loadCorpus, renderProblem } = await import("./load-corpus.js");
  const { report, problems } = await loadCorpus(engine, { folder, origin }, terminal);
  if (report === undefined) throw new BadCorpusError(folder, problems.map(renderProblem));
  terminal.err(`${describeReport(report)}\n`);
}

function isUpToDate(meta: GraphMeta, origin: string): boolean {
  const isCurrent = meta.schemaVersion === schemaVersion;
  if (meta.origin !== undefined) return isCurrent && meta.origin === origin;
  if (!isCurrent) throw new OutdatedGraphError();
  return true;
}
