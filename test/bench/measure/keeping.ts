import { execFile, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { generateCorpus } from "../corpus/generate.js";
import { toRecords } from "../corpus/to-records.js";
import { loadProgram, type Program } from "../program.js";
import { ask, start } from "./start.js";

/** What it takes to keep the generated corpus in the embedded engine, each in a process of its own. Resident memory is the most that there was. */
export interface Keeping {
  readonly articles: number;
  /** From the records until the graph can be asked. */
  readonly storeSeconds: number;
  readonly fileMegabytes: number;
  /** From the start of the program until its first answer. */
  readonly startSeconds: number;
  readonly startMegabytes: number | undefined;
  /** Every record comes anew, beside a graph that stands; with the records themselves in the process. */
  readonly reloadSeconds: number;
  readonly reloadMegabytes: number;
}

type Work = "store" | "reload";

/** What a process that stores or reloads says of itself. */
interface Worked {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Stores the corpus, starts the program over it, and reloads it. */
export async function measureKeeping(root: string, programFolder: string, articles: number): Promise<Keeping> {
  const folder = mkdtempSync(join(tmpdir(), "antiphony-bench-keeping-"));
  const path = join(folder, "graph.sqlite");
  const work = async (what: Work): Promise<Worked> => {
    const args = [join(root, "scripts", "bench.mjs"), "keep", what, programFolder, path, String(articles)];
    const { stdout } = await promisify(execFile)(process.execPath, ["--max-old-space-size=8192", ...args]);
    return JSON.parse(stdout) as Worked;
  };
  try {
    const stored = await work("store");
    const fileMegabytes = statSync(path).size / 1024 ** 2;
    const began = performance.now();
    const started = await start(root, folder);
    await ask(started.address, "{ articles(first: 1) { nodes { id } } }", {});
    const startSeconds = (performance.now() - began) / 1000;
    const startMegabytes = mostMegabytesOf(started.child);
    await started.stop();
    const reloaded = await work("reload");
    return {
      articles,
      storeSeconds: stored.seconds,
      fileMegabytes,
      startSeconds,
      startMegabytes,
      reloadSeconds: reloaded.seconds,
      reloadMegabytes: reloaded.megabytes,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The process that stores or reloads. Says in JSON what it took. */
export async function runKeeper([what, programFolder = "", path = "", articles]: readonly string[]): Promise<number> {
  const program = await loadProgram(programFolder);
  const records = toRecords(generateCorpus(Number(articles)), program);
  const seconds = what === "store" ? await store(program, path, records) : await reload(program, path, records);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, megabytes } satisfies Worked));
  return 0;
}

async function store(program: Program, path: string, records: readonly GraphRecord[]): Promise<number> {
  const began = performance.now();
  const engine = await program.openEmbedded({ path, isCreating: true });
  // As if by hand, so that the program serves it as it is.
  await program.loadRecords(engine, records, { mark: { corpusId: "Generated", loadedBy: "COMMAND", folder: "" } });
  await engine.graph();
  const seconds = (performance.now() - began) / 1000;
  await engine.close();
  return seconds;
}

async function reload(program: Program, path: string, records: readonly GraphRecord[]): Promise<number> {
  const engine = await program.openEmbedded({ path });
  await engine.graph();
  const anew = records.map((record) => ({ ...record, properties: { ...record.properties, note: "Anew." } }));
  const began = performance.now();
  await program.loadRecords(engine, anew);
  const seconds = (performance.now() - began) / 1000;
  await engine.close();
  return seconds;
}

/** The most resident memory that a process has had; `undefined` where the machine does not tell. */
function mostMegabytesOf({ pid }: ChildProcess): number | undefined {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}
