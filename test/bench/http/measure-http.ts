import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import pino from "pino";
import type { Checked } from "../measure/check-equal.js";
import { sideBySide, type SideBySide } from "../measure/in-process.js";
import type { Effort } from "../measure/interleave.js";
import type { Question, Variables } from "../questions/question.js";
import type { ClientJob, ClientReport } from "./client.js";
import { openFloor } from "./floor.js";

/** Times of single requests, and requests a second, of our server and of the floor, the latter twice. */
export interface HttpSideBySide {
  readonly times: SideBySide;
  readonly rates: { readonly ours: number; readonly bare: number; readonly control: number };
}

/** Serves both ways from this process and asks from another, so that no event loop is shared by who asks and who answers. */
export async function measureHttp(
  asked: readonly (readonly [Question, readonly Variables[]])[],
  { answerer, bare, program }: Omit<Checked, "model">,
  effort: Effort,
  root: string,
): Promise<ReadonlyMap<string, HttpSideBySide>> {
  const floor = await openFloor(
    asked.map(([question]) => question),
    bare,
    program,
  );
  const server = await program.createServer({
    answerer,
    checkReadiness: async () => ({ isReady: true, reason: "It is measured." }),
    settings: { corsOrigins: [], allowedHosts: ["127.0.0.1", "localhost"], deadlineMs: 30_000 },
    logger: pino({ level: "silent" }),
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const ours = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`;
  const measured = new Map<string, HttpSideBySide>();
  for (const [question, samples] of asked) {
    const bodies = samples.map((variables) => JSON.stringify({ query: question.document, variables }));
    const path = `${floor.address}/${question.name}`;
    const targets = [
      { name: "ours", url: ours, bodies },
      { name: "bare", url: path, bodies },
      { name: "control", url: path, bodies },
    ];
    const { timings, rates } = await inAnotherProcess({ targets, effort, connections: 16 }, root);
    const of = (name: string): number => rates[name] ?? Number.NaN;
    measured.set(question.name, {
      times: sideBySide(new Map(Object.entries(timings))),
      rates: { ours: of("ours"), bare: of("bare"), control: of("control") },
    });
  }
  await server.close();
  floor.server.closeAllConnections();
  floor.server.close();
  return measured;
}

async function inAnotherProcess(job: ClientJob, root: string): Promise<ClientReport> {
  const client = fork(join(root, "scripts", "bench.mjs"), ["client"], { execArgv: [] });
  client.send(job);
  const ended = once(client, "exit").then(([code]) => {
    throw new Error(`The client ended with ${String(code)} before it reported.`);
  });
  const [report] = (await Promise.race([once(client, "message"), ended])) as [ClientReport];
  ended.catch(() => undefined);
  return report;
}
