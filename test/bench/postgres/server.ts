import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A server with an empty database, for this machine alone. */
export interface PostgresServer {
  /** Where its socket lies. */
  readonly folder: string;
  readonly user: string;
  stop(): Promise<void>;
}

/** Where Debian installs it; undefined where it has not. */
export function findPostgres(): string | undefined {
  const parent = "/usr/lib/postgresql";
  if (!existsSync(parent)) return undefined;
  const folders = readdirSync(parent).sort((a, b) => Number(b) - Number(a));
  return folders.map((version) => join(parent, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

const user = "bench";
/** Nothing has to outlast a crash. Statements keep one plan each, and none is compiled. */
const settings = {
  listen_addresses: "",
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  autovacuum: "off",
  shared_buffers: "1GB",
  work_mem: "64MB",
  maintenance_work_mem: "512MB",
  max_wal_size: "4GB",
  random_page_cost: "1.1",
  jit: "off",
  plan_cache_mode: "force_generic_plan",
  max_parallel_workers_per_gather: "2",
};

/** Starts one in a folder of its own. Root may not run it, so the user of the package does. */
export async function startPostgres(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "antiphony-postgres-"));
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  const identity = process.getuid?.() === 0 ? identityOf("postgres") : undefined;
  if (identity !== undefined) for (const each of [folder, data]) chownSync(each, identity.uid, identity.gid);
  const options = { ...identity, cwd: folder, stdio: "ignore" as const };
  // Texts are compared by their bytes, as the corpus has them.
  const made = ["-D", data, "-U", user, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(bin, "initdb"), made, options);
  const set = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(bin, "postgres"), ["-D", data, "-k", folder, ...set], options);
  const ended = once(server, "exit");
  process.once("exit", () => server.kill("SIGINT"));
  while (spawnSync(join(bin, "pg_isready"), ["-q", "-h", folder]).status !== 0) {
    if (server.exitCode !== null) throw new Error(`Postgres ended with ${server.exitCode} before it listened.`);
    await setTimeout(50);
  }
  return {
    folder,
    user,
    async stop() {
      // It waits for those who are leaving.
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function identityOf(name: string): { readonly uid: number; readonly gid: number } {
  const id = (what: string): number => Number(execFileSync("id", [what, name], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
