import type { Engine } from "../../src/engine/engine.js";
import { CORE_SIZE, generateCorpus } from "./corpus/generate.js";
import { toRecords } from "./corpus/to-records.js";
import { openSubject } from "./engines/subject.js";
import { measureCache } from "./http/measure-cache.js";
import { measureHttp, type HttpSideBySide } from "./http/measure-http.js";
import { checkEqual } from "./measure/check-equal.js";
import { measureGrowth, type Growth } from "./measure/growth.js";
import { measureInProcess, type SideBySide } from "./measure/in-process.js";
import type { Timing } from "./measure/statistics.js";
import type { Effort } from "./measure/interleave.js";
import { measurePeers } from "./peers/measure-peers.js";
import { measurePrices } from "./prices/measure-prices.js";
import type { Program } from "./program.js";
import type { CorpusModel } from "./questions/question.js";
import { questions, questionsFor } from "./questions/questions.js";
import type { EngineResults } from "./report/results.js";

/** What is measured, with what, and how thoroughly. */
export interface Task {
  readonly program: Program;
  readonly model: CorpusModel;
  readonly effort: Effort;
  /** One question, `load`, `growth`, `cache`, `peers` or `prices`; everything where left out. */
  readonly only: string | undefined;
  readonly root: string;
  /** Says how far it has come. */
  readonly say: (text: string) => void;
}

/** Loads an engine, proves that both ways answer alike, then measures. */
export async function measureEngine(name: Engine["name"], task: Task): Promise<EngineResults> {
  const { program, model, effort, only, root, say } = task;
  const isQuestion = questions.some((question) => question.name === only);
  const { subject, load } = await loadInto(name, task, only === undefined || isQuestion);
  say(`${name}: loaded ${load.nodes} nodes and ${load.edges} edges in ${load.seconds.toFixed(1)} s`);
  // Not with all else: its table stands by itself, over a corpus of its own size.
  const prices = only === "prices" ? await measurePrices(subject.engine, model.value, program) : [];
  const answerer = program.prepareAnswerer(subject.engine);
  const checked = { answerer, bares: subject.bares, program, model };
  const wanted = only === "prices" ? [] : questionsFor(answerer.schema, isQuestion ? only : undefined);
  const asked = wanted.map((question) => [question, question.samples(model.value, "all")] as const);
  const inProcess: Record<string, SideBySide<Timing>> = {};
  const growth: Record<string, Growth> = {};
  let http: ReadonlyMap<string, HttpSideBySide> = new Map();
  if (only === undefined || isQuestion) {
    for (const [question, samples] of asked) {
      await checkEqual(question, samples, checked);
      say(`${name}: ${question.name} is answered alike ${samples.length} times; measuring`);
      const { ours, bares } = (inProcess[question.name] = await measureInProcess(question, samples, checked, effort));
      const medians = Object.entries({ ours, ...bares }).map(([who, { median }]) => `${who} ${median.toFixed(3)} ms`);
      say(`${name}: ${question.name}: ${medians.join(", ")}`);
    }
    http = await measureHttp(asked, checked, effort, root);
  }
  const isWanted = (part: string): boolean => only === undefined || only === part;
  if (isWanted("cache")) say(`${name}: answers kept in memory`);
  const cache = isWanted("cache") ? await measureCache(asked, { engine: subject.engine, program, effort, root }) : {};
  const { uri } = subject;
  const peers = isWanted("peers") && uri !== undefined ? await measurePeers({ ...checked, ...task, uri }) : {};
  if (isWanted("growth")) {
    const core = generateCorpus(Math.min(CORE_SIZE, model.value.articles.length));
    const small = await openSubject(name, program, toRecords(core, program), root, false);
    for (const [question] of asked) {
      say(`${name}: growth of ${question.name}`);
      growth[question.name] = await measureGrowth(question, model.value, { small, large: subject }, program, effort);
    }
    await small.close();
  }
  await subject.close();
  return { load, inProcess, http: Object.fromEntries(http), growth, cache, peers, prices };
}

/** In a function of its own, so that the records are not kept while it is measured. */
async function loadInto(name: Engine["name"], { program, model, root }: Task, needsBares: boolean) {
  const records = toRecords(model.value, program);
  const subject = await openSubject(name, program, records, root, needsBares);
  const edges = records.reduce((sum, record) => sum + record.edges.length, 0);
  return { subject, load: { nodes: records.length, edges, seconds: subject.loadSeconds } };
}
