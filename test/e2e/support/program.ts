import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The repository. */
export const root = join(__dirname, "..", "..", "..");

/** The program as it is built. */
export const program = join(root, "dist", "cli", "main.js");

/** What one run of a program left. */
export interface Finished {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type Variables = Readonly<Record<string, string>>;

const folders: string[] = [];
const running: ChildProcess[] = [];

/** A new empty folder, gone after the tests of the file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "antiphony-e2e-"));
  folders.push(folder);
  return folder;
}

/** Runs a program to its end. Settings of this machine do not reach it. */
export function runToEnd(
  command: string,
  words: readonly string[],
  folder: string,
  variables: Variables = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: environment(variables), maxBuffer: 64 * 1024 * 1024 };
    execFile(command, words, options, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, out, err });
    });
  });
}

/** Runs `antiphony` to its end, over the graph in `data`. */
export function antiphony(words: readonly string[], data: string, variables: Variables = {}): Promise<Finished> {
  return runToEnd(process.execPath, [program, ...words], root, { ANTIPHONY_DATA: data, ...variables });
}

/** Runs `antiphony` to its end with this text on its standard input, which Node makes a socket. */
export function pipe(text: string, words: readonly string[], data: string): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...words],
      { cwd: root, env: environment({ ANTIPHONY_DATA: data }) },
      (error, out, err) => resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
    child.stdin?.end(text);
  });
}

/** Starts `antiphony` over the graph in `data`, and kills it after so many changes to the files there. Gives the signal that ended it;
 *  `null` where it was faster, as it may be where the one who watches has to wait for the processor. */
export async function killAfterChanges(
  changes: number,
  words: readonly string[],
  data: string,
): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: root,
    env: environment({ ANTIPHONY_DATA: data }),
    stdio: "ignore",
  });
  running.push(child);
  let seen = 0;
  const watcher = watch(data, { recursive: true }, () => {
    seen += 1;
    if (seen === changes) child.kill("SIGKILL");
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_code, by) => resolve(by)));
  watcher.close();
  return signal;
}

/** Runs `antiphony` over the graph in `data` until it kills itself: at its so many-th query of a transaction, or when one has been committed.
 *  Gives the signal that ended it. */
export function killItselfAt(
  point: number | "commit",
  words: readonly string[],
  data: string,
): Promise<NodeJS.Signals | null> {
  const hook = pathToFileURL(join(__dirname, "kill-itself.mjs")).href;
  const child = spawn(process.execPath, ["--import", hook, program, ...words], {
    cwd: root,
    env: environment({ ANTIPHONY_DATA: data, KILLED_AT: String(point) }),
    stdio: "ignore",
  });
  running.push(child);
  return new Promise((resolve) => child.once("exit", (_code, by) => resolve(by)));
}

/** A server that has greeted. */
export interface Serving {
  readonly address: string;
  /** All that it printed until now. */
  said(): { readonly out: string; readonly err: string };
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts a program that serves on any free port, and waits for its greeting. */
export function startServing(
  words: readonly string[],
  data: string,
  variables: Variables = {},
  folder = root,
): Promise<Serving> {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: environment({ ANTIPHONY_DATA: data, PORT: "0", ...variables }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  const said = { out: "", err: "" };
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said.out += chunk.toString();
      const address = /API +(\S+)\/graphql/.exec(said.out)?.[1];
      if (address === undefined) return;
      const stop = (signal: NodeJS.Signals = "SIGINT"): Promise<number | null> => {
        child.kill(signal);
        return ended;
      };
      resolve({ address, said: () => said, stop });
    });
    void ended.then((code) =>
      reject(new Error(`It ended with ${String(code)} before it served:\n${said.out}${said.err}`)),
    );
  });
}

/** Asks the API. */
export async function ask<T>(
  address: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as T;
}

beforeAll(() => {
  if (!existsSync(program)) throw new Error("The program is not built: run `npm run build` first.");
});

afterAll(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function environment(variables: Variables): NodeJS.ProcessEnv {
  const { PATH = "", HOME = "" } = process.env;
  const { npm_config_cache } = process.env;
  const inherited = { PATH, HOME, ...(npm_config_cache !== undefined && { npm_config_cache }) };
  // A machine that is busy may take longer for an answer than a client should wait.
  return { ...inherited, ANTIPHONY_DEADLINE_MS: "30000", ANTIPHONY_KEYED_DEADLINE_MS: "30000", ...variables };
}
