import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { generateCorpus } from "./corpus/generate.js";
import { toRecords } from "./corpus/to-records.js";
import { measureExplorer, renderExplorer } from "./explorer/measure-explorer.js";
import { measureGraph, measurePatches, renderGraph } from "./graph/measure-graph.js";
import { measureHandlers, renderHandlers } from "./http/handlers/measure-handlers.js";
import { measureEngine } from "./measure-engine.js";
import { measureKeeping } from "./measure/keeping.js";
import { measureStart } from "./measure/start.js";
import type { Effort } from "./measure/interleave.js";
import type { BenchOptions } from "./options.js";
import { loadProgram } from "./program.js";
import { createModel } from "./questions/question.js";
import { describeMachine } from "./report/describe-machine.js";
import { renderResults } from "./report/render.js";
import type { EngineResults, Results } from "./report/results.js";
import { measureAttacks, renderAttacks } from "./resilience/measure-attacks.js";
import { measureKills, renderKills } from "./resilience/measure-kills.js";
import { measureDocuments, renderDocuments } from "./resilience/measure-documents.js";
import { measureSoak, renderSoak } from "./resilience/measure-soak.js";
import { renderPrices } from "./report/render-prices.js";
import { allFigures, priceFigures, figuresByThemselves, writePage, type ByItself } from "./report/write-page.js";

/** Measures what is asked for, one engine after the other, and prints it. Progress goes to the standard error. */
export async function run(options: BenchOptions, root: string): Promise<void> {
  if (options.only === "graph") return runGraph(options, root);
  if (isByItself(options.only)) return runByItself(options.only, options, root);
  const machine = describeMachine(root);
  // First, in an empty machine: what is loaded later takes memory and time from it.
  const needsStart = !options.isQuick && (options.only === undefined || options.only === "start");
  const start = needsStart ? await measureStart(root) : undefined;
  const needsKeeping =
    options.engines.includes("embedded") && !options.isQuick && (options.only ?? "keeping") === "keeping";
  const keeping = needsKeeping ? await measureKeeping(root, join(root, options.program), options.articles) : undefined;
  const engines = options.only === "start" || options.only === "keeping" ? {} : await measureEngines(options, root);
  const results: Results = {
    machine: { ...machine, load: [...machine.load, loadavg()[0] ?? 0] },
    articles: options.articles,
    seconds: options.seconds,
    engines,
    ...(start !== undefined && { start }),
    ...(keeping !== undefined && { keeping }),
  };
  const figures = options.only === "prices" ? renderPrices(results) : renderResults(results);
  process.stdout.write(options.isJson ? `${JSON.stringify(results, null, 2)}\n` : figures);
  const part = options.only === "prices" ? priceFigures : allFigures;
  if (options.write !== undefined) writePage(resolve(root, options.write), part, figures);
}

/** Measures what a server bears (attacks, an even load, the largest documents, being killed), or the pages that it prints. */
async function runByItself(only: ByItself, options: BenchOptions, root: string): Promise<void> {
  const { seconds, write, program } = options;
  const measure: Readonly<Record<ByItself, () => Promise<string>>> = {
    attacks: async () => renderAttacks(await measureAttacks(root, seconds, say)),
    documents: async () => renderDocuments(measureDocuments(await loadProgram(join(root, program)))),
    explorer: async () => renderExplorer(await measureExplorer(root, say)),
    handlers: async () => renderHandlers(await measureHandlers(await loadProgram(join(root, program)), seconds, root)),
    kills: async () => renderKills(await measureKills(root, join(root, program), say)),
    soak: async () => renderSoak(await measureSoak(root, seconds, say)),
  };
  const figures = await measure[only]();
  const { date, commit, processor, cores, node } = describeMachine(root);
  const where = `Measured ${date} at commit ${commit}: ${processor}, ${cores} cores shared by all of them; Node ${node}; --seconds ${seconds}.\n\n`;
  process.stdout.write(where + figures);
  if (write !== undefined) writePage(resolve(root, write), figuresByThemselves[only], where + figures);
}

/** Measures how the graph can be held in memory. */
async function runGraph({ articles, program: folder }: BenchOptions, root: string): Promise<void> {
  const program = await loadProgram(join(root, folder));
  const records = toRecords(generateCorpus(articles), program);
  const edges = records.reduce((sum, record) => sum + record.edges.length, 0);
  const { date, commit, processor, cores, node } = describeMachine(root);
  const measured = measureGraph(records, program, say);
  const what = `${articles} articles: ${records.length} nodes, ${edges} edges.`;
  const where = `Measured ${date} at commit ${commit}: ${processor}, ${cores} cores; Node ${node}.`;
  process.stdout.write(`${what} ${where}\n\n${renderGraph(measured, measurePatches(records, program))}`);
}

function isByItself(only: string | undefined): only is ByItself {
  return only !== undefined && Object.hasOwn(figuresByThemselves, only);
}

async function measureEngines(options: BenchOptions, root: string): Promise<Results["engines"]> {
  const program = await loadProgram(join(root, options.program));
  const model = createModel(generateCorpus(options.articles));
  const task = { program, model, effort: effortOf(options), only: options.only, root, say };
  const engines: Record<string, EngineResults> = {};
  for (const name of options.engines) engines[name] = await measureEngine(name, task);
  return engines;
}

function effortOf({ isQuick, seconds }: BenchOptions): Effort {
  return isQuick
    ? { seconds, warmUpCalls: 10, warmUpSeconds: 1, rounds: 1 }
    : { seconds, warmUpCalls: 1_500, warmUpSeconds: Math.max(20, seconds), rounds: 3 };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
