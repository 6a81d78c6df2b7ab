import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { ClientJob, ClientReport } from "./client.js";

/** Has another process do the job, so that no event loop is shared by who asks and who answers. */
export async function inAnotherProcess(job: ClientJob, root: string): Promise<ClientReport> {
  const client = fork(join(root, "scripts", "bench.mjs"), ["client"], { execArgv: [] });
  client.send(job);
  const ended = once(client, "exit").then(([code]) => {
    throw new Error(`The client ended with ${String(code)} before it reported.`);
  });
  const [report] = (await Promise.race([once(client, "message"), ended])) as [ClientReport];
  ended.catch(() => undefined);
  return report;
}
