import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CorpusDescription } from "../../corpus/read-corpus.js";
import type { Engine } from "../../engine/engine.js";
import { schemaVersion, type CorpusMark } from "../../store/meta.js";
import type { World } from "../command.js";
import { nameCorpus } from "./name-corpus.js";
import { BadCorpusError, OldGraphError, OutdatedGraphError } from "../errors.js";
import { hashFolder } from "./hash-folder.js";
import { readHeldCorpus, type HeldCorpus } from "./held-corpus.js";
import { hasNothingToLose, isSameCorpus, isShippedCorpus, shippedMark, type Exchange } from "./is-same-corpus.js";
import { findOldGraph, type OldGraph } from "../engine/graph-of-earlier-release.js";
import { refuseReplacing } from "./refuse-replacing.js";

/** The files that a server is started with: those of ANTIPHONY_CORPUS, or else the package's own. */
type Asked = Required<Pick<CorpusMark, "folder" | "loadedBy" | "filesHash">>;

/**
 * Loads what the server is set to, or else the package's corpus, where the graph is empty or holds an older version of it. It never takes the
 * place of another corpus: one that was loaded by hand is served as it is where nothing is set, and all else is an error.
 * A graph of an earlier release, whose file lies there instead, is loaded anew from where its corpus was.
 * @throws OtherCorpusError, BadCorpusError, OutdatedGraphError, OldGraphError; then nothing was written
 */
export async function ensureCorpus(engine: Engine, world: World): Promise<void> {
  const held = await readHeldCorpus(engine);
  const { corpusFolder } = world.settings;
  const old = held === undefined ? await findOldGraph(engine, world.settings) : undefined;
  if (old !== undefined) return upgrade(engine, old, world);
  if (held !== undefined && corpusFolder === undefined && isLoadedByHand(held)) return requireLayout(held);
  const asked = await readAsked(world);
  if (held !== undefined && isUpToDate(held, asked)) return;
  if (held !== undefined && isNewer(held)) requireLayout(held);
  await load(engine, asked, world);
}

/** Loads nothing: whatever the graph holds is served. @throws OutdatedGraphError, OldGraphError */
export async function serveAsItIs(engine: Engine, { settings, terminal }: World): Promise<void> {
  const held = await readHeldCorpus(engine);
  if (held !== undefined) requireLayout(held);
  const old = held === undefined ? await findOldGraph(engine, settings) : undefined;
  if (old !== undefined) throw new OldGraphError(old.path);
  if (settings.corpusFolder !== undefined)
    terminal.err("ANTIPHONY_CORPUS is left aside, since --as-is loads nothing.\n");
}

/** Lets a graph be served as it is. @throws OutdatedGraphError where another version of the program laid it out */
function requireLayout(held: HeldCorpus): void {
  const isOther = held.meta !== undefined && held.meta.schemaVersion !== schemaVersion;
  if (isOther) throw new OutdatedGraphError(nameCorpus(held), isNewer(held));
}

/** What is set is loaded; else what the old graph held, if its files are still there. The old file stays where it is.
 *  @throws OldGraphError if nobody can say what it held, or its files have gone; and what loading throws */
async function upgrade(engine: Engine, { path, mark }: OldGraph, world: World): Promise<void> {
  const isOfPackage = world.settings.corpusFolder !== undefined || mark?.loadedBy === "PACKAGE";
  const asked = isOfPackage ? await readAsked(world) : await readMarked(mark);
  if (asked === undefined) throw new OldGraphError(path);
  world.terminal.err(
    `"${path}" is of an earlier release and stays as it is; its corpus is loaded anew from ${asked.folder}.\n`,
  );
  await load(engine, asked, world);
}

async function readMarked(mark: OldGraph["mark"]): Promise<Asked | undefined> {
  if (mark === undefined || !existsSync(mark.folder)) return undefined;
  return { ...mark, filesHash: await hashFolder(mark.folder) };
}

async function readAsked({ settings, packageFolder }: World): Promise<Asked> {
  const folder = resolve(settings.corpusFolder ?? join(packageFolder, "seed"));
  const loadedBy = settings.corpusFolder === undefined ? "PACKAGE" : "SETTING";
  return { folder, loadedBy, filesHash: await hashFolder(folder) };
}

/** An older release left no mark at all where a person had loaded. */
function isLoadedByHand({ meta }: HeldCorpus): boolean {
  if (meta === undefined) return false;
  return meta.mark === undefined ? meta.origin === undefined : meta.mark.loadedBy === "COMMAND";
}

function isNewer({ meta }: HeldCorpus): boolean {
  return meta !== undefined && meta.schemaVersion > schemaVersion;
}

/** Files of the same hash are the same files, whoever loaded them. */
function isUpToDate({ meta }: HeldCorpus, { filesHash }: Asked): boolean {
  if (meta?.schemaVersion !== schemaVersion) return false;
  return meta.mark === undefined ? meta.origin === `${shippedMark}${filesHash}` : meta.mark.filesHash === filesHash;
}

async function load(engine: Engine, asked: Asked, world: World): Promise<void> {
  // Reading corpus files takes libraries that a start without loading has no use for.
  const { describeReport, loadCorpus, renderProblem } = await import("./load-corpus.js");
  // Looked at anew: on Neo4j another server may have loaded meanwhile.
  const admit = async (exchange: Exchange, corpus: CorpusDescription): Promise<void> => {
    const held = await readHeldCorpus(engine);
    if (held === undefined || hasNothingToLose(exchange) || mayReplace(held, asked, corpus, exchange)) return;
    throw refuseReplacing({ held, folder: asked.folder, corpus, exchange, command: "serve" }, world.settings);
  };
  const { report, problems } = await loadCorpus(engine, { ...asked, admit }, world.terminal);
  if (report === undefined) throw new BadCorpusError(asked.folder, problems.map(renderProblem));
  world.terminal.err(`${describeReport(report)}\n`);
}

/** The package's corpus takes the place only of what came from a package: a copy of it that somebody goes on editing has its id too. */
function mayReplace(held: HeldCorpus, { loadedBy }: Asked, corpus: CorpusDescription, exchange: Exchange): boolean {
  if (loadedBy === "SETTING") return isSameCorpus(held, corpus, exchange);
  const isOfPackage = held.meta?.mark?.loadedBy === "PACKAGE" && isSameCorpus(held, corpus, exchange);
  return isOfPackage || isShippedCorpus(held, corpus, exchange);
}
