import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A Neo4j of our own, on a free port of this machine, with an empty home. */
export interface Neo4jServer {
  readonly uri: string;
  /** A folder that goes away with the server. */
  readonly home: string;
  /** Ends the server and removes its home. Safe to call twice. */
  stop(): Promise<void>;
  /** Ends the process and leaves its home. */
  end(how: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Starts another process over the same home, at the same port. Does not wait until it answers. */
  startAgain(): void;
  /** Stops the process where it is, connections and all, and lets it go on. */
  freeze(): void;
  thaw(): void;
}

/** How to start one. */
export interface Neo4jServerOptions {
  readonly classPath: string;
  /** Homes are made here. */
  readonly cacheFolder: string;
  /** Most memory for Java's objects. Default 2048: several suites load at the same time. */
  readonly heapMegabytes?: number;
  /** What Java is told besides. Default: to start fast rather than to run fast. */
  readonly javaFlags?: readonly string[];
  /** As in `neo4j.conf`: `dbms.security.auth_enabled=true`. */
  readonly settings?: readonly string[];
}

const startingFast = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** For a server of many minutes. Most of its work is to plan new texts, which takes it half as long once Java has optimized that. */
export const runningFast: readonly string[] = ["-XX:+UseSerialGC"];

/** Starts a server and waits until it answers; about five seconds. @throws Error with the last words of the server */
export async function startNeo4j(options: Neo4jServerOptions): Promise<Neo4jServer> {
  const home = makeHome(join(options.cacheFolder, "homes"));
  let child = spawnJava(options, home);
  const port = await untilReady(child);
  const atSamePort = [`server.bolt.listen_address=127.0.0.1:${port}`];
  return {
    uri: `bolt://127.0.0.1:${port}`,
    home,
    stop: () => stop(child, home),
    end: (how) => end(child, how),
    startAgain: () => void (child = spawnJava(options, home, atSamePort)),
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
  };
}

function spawnJava(options: Neo4jServerOptions, home: string, besides: readonly string[] = []): ChildProcess {
  const { heapMegabytes = 2048, javaFlags = startingFast, classPath, settings = [] } = options;
  const source = join(__dirname, "Neo4jServer.java");
  const flags = [`-Xmx${heapMegabytes}m`, ...javaFlags, "-cp", classPath];
  const child = spawn("java", [...flags, source, home, ...settings, ...besides], { stdio: ["pipe", "pipe", "pipe"] });
  // What nobody reads would stop it once the pipe is full.
  child.stdout.resume();
  child.stderr.resume();
  return child;
}

/** A new home, named by this process; those of processes that are gone are cleared away. */
function makeHome(parent: string): string {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!isAlive(Number.parseInt(name, 10))) rmSync(join(parent, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(parent, `${process.pid}-`));
}

/** Whether a process of this number runs. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The port that the server has taken. */
function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const port = /^ready (\d+)$/m.exec(output)?.[1];
      if (port !== undefined) resolve(port);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`Neo4j ended with code ${code} before it was ready:\n${output.slice(-2000)}`)),
    );
  });
}

async function stop(child: ChildProcess, home: string): Promise<void> {
  // Where it was frozen, it would not hear.
  child.kill("SIGCONT");
  await end(child, "SIGTERM");
  rmSync(home, { recursive: true, force: true });
}

async function end(child: ChildProcess, how: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill(how);
  const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await exited;
  clearTimeout(impatience);
}
