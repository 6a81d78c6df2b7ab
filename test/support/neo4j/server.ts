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
}

/** How to start one. */
export interface Neo4jServerOptions {
  readonly classPath: string;
  /** Homes are made here. */
  readonly cacheFolder: string;
  /** Most memory for Java's objects. Default 1024. */
  readonly heapMegabytes?: number;
  /** What Java is told besides. Default: to start fast rather than to run fast. */
  readonly javaFlags?: readonly string[];
  /** As in `neo4j.conf`: `dbms.security.auth_enabled=true`. */
  readonly settings?: readonly string[];
}

const startingFast = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** Starts a server and waits until it answers; about five seconds. @throws Error with the last words of the server */
export async function startNeo4j(options: Neo4jServerOptions): Promise<Neo4jServer> {
  const home = makeHome(join(options.cacheFolder, "homes"));
  const { heapMegabytes = 1024, javaFlags = startingFast } = options;
  const flags = [`-Xmx${heapMegabytes}m`, ...javaFlags];
  const source = join(__dirname, "Neo4jServer.java");
  const child = spawn("java", [...flags, "-cp", options.classPath, source, home, ...(options.settings ?? [])], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const port = await untilReady(child);
  return { uri: `bolt://127.0.0.1:${port}`, home, stop: () => stop(child, home) };
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
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, "exit");
    child.kill("SIGTERM");
    const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
    await exited;
    clearTimeout(impatience);
  }
  rmSync(home, { recursive: true, force: true });
}
