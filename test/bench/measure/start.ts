import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articlePage } from "../questions/article-page.js";

/** What it takes to serve the corpus that is shipped, from the embedded engine. */
export interface Start {
  /** The first start loads it. Seconds until the address is printed. */
  readonly firstSeconds: number;
  /** Every later start: the median of five. */
  readonly laterSeconds: number;
  /** Resident memory after a thousand article pages; `undefined` where the machine does not tell. */
  readonly residentMegabytes: number | undefined;
}

const laterStarts = 5;
const pages = 1_000;

/** Starts the program as `npm start` does once everything is built, in a folder of its own. */
export async function measureStart(root: string): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), "antiphony-bench-"));
  try {
    const first = await start(root, folder);
    await first.stop();
    const seconds: number[] = [];
    let residentMegabytes: number | undefined;
    for (let round = 0; round < laterStarts; round += 1) {
      const later = await start(root, folder);
      seconds.push(later.seconds);
      if (round === laterStarts - 1) residentMegabytes = await memoryAfterPages(later);
      await later.stop();
    }
    const [middle = Number.NaN] = seconds.sort((a, b) => a - b).slice(Math.floor(laterStarts / 2));
    return { firstSeconds: first.seconds, laterSeconds: middle, residentMegabytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program that serves. */
export interface Started {
  readonly seconds: number;
  readonly address: string;
  readonly child: ChildProcess;
  stop(): Promise<unknown>;
}

/** Starts it over the graph in `data`, with these settings besides. */
export function start(root: string, data: string, settings: NodeJS.ProcessEnv = {}): Promise<Started> {
  const began = performance.now();
  const env = { ...process.env, ANTIPHONY_DATA: data, HOST: "127.0.0.1", PORT: "0", NEO4J_URI: "", ...settings };
  const child = spawn(process.execPath, [join(root, "scripts", "start.mjs")], { cwd: root, env, stdio: "pipe" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let said = "";
  return new Promise((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /API +(\S+)/u.exec(said)?.[1];
      if (address === undefined) return;
      const stop = () => (child.kill("SIGINT"), ended);
      resolve({ seconds: (performance.now() - began) / 1000, address, child, stop });
    });
    void ended.then(() => reject(new Error(`It ended before it served:\n${said}`)));
  });
}

async function memoryAfterPages({ address, child }: Started): Promise<number | undefined> {
  const ids = await ask<{ articles: { nodes: { id: string }[] } }>(
    address,
    "{ articles(first: 100) { nodes { id } } }",
    {},
  );
  for (let page = 0; page < pages; page += 1) {
    const { id } = ids.articles.nodes[page % ids.articles.nodes.length] ?? {};
    await ask(address, articlePage.document, { id, languages: ["en"] });
  }
  return residentMegabytesOf(child);
}

/** Resident memory; `undefined` where the machine does not tell. */
export function residentMegabytesOf({ pid }: ChildProcess): number | undefined {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

/** Asks one question of a program that serves. */
export async function ask<T>(address: string, query: string, variables: object): Promise<T> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(address, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  const { data } = (await response.json()) as { readonly data: T };
  return data;
}
