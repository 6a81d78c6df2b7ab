import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Agent, request } from "node:http";
import type { AttackJob, AttackReport } from "./attacker.js";

/** What another client had of the server meanwhile. */
export interface VictimReport {
  readonly asked: number;
  /** What its questions were answered with where that was no answer, each once. */
  readonly failures: readonly string[];
  /** Milliseconds. */
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly worstMs: number;
}

/** What became of a server, its attacker and another client. */
export interface AttackOutcome {
  readonly attacker: AttackReport;
  readonly victim: VictimReport;
}

const root = join(__dirname, "..", "..", "..");
const runner = join(root, "test", "support", "run-typescript.mjs");

/** Attacks a server from another process, and asks it small questions from this one until the attack is over. */
export async function askUnderAttack(job: AttackJob, ids: readonly string[]): Promise<AttackOutcome> {
  const attacker = fork(runner, [join(__dirname, "attacker.ts")], { execArgv: [] });
  attacker.send(job);
  const ended = once(attacker, "exit").then(([code]) => {
    throw new Error(`The attacker ended with ${String(code)} before it reported.`);
  });
  let isOver = false;
  const reported = Promise.race([once(attacker, "message"), ended]).finally(() => (isOver = true));
  ended.catch(() => undefined);
  const victim = await askSmallQuestions(job.port, ids, () => isOver);
  const [report] = (await reported) as [AttackReport];
  return { attacker: report, victim };
}

/** Asks one after the other over one connection. */
export async function askSmallQuestions(
  port: number,
  ids: readonly string[],
  isOver: () => boolean,
): Promise<VictimReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  const failures = new Set<string>();
  for (let turn = 0; !isOver(); turn += 1) {
    const began = performance.now();
    const failure = await askSmallQuestion(port, agent, ids[turn % ids.length] ?? "");
    times.push(performance.now() - began);
    if (failure !== undefined) failures.add(failure);
    // A person, not another flood.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { asked: times.length, failures: [...failures], medianMs: at(0.5), p99Ms: at(0.99), worstMs: at(1) };
}

/** Gives what went wrong; `undefined` for an answer. */
function askSmallQuestion(port: number, agent: Agent, id: string): Promise<string | undefined> {
  const query = "query ($id: ID!) { article(id: $id) { id title { value } } }";
  const body = JSON.stringify({ query, variables: { id } });
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request({ host: "127.0.0.1", port, agent, path: "/graphql", method: "POST", headers });
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        const isAnswered = response.statusCode === 200 && text.includes(`"id":"${id}"`);
        resolve(isAnswered ? undefined : `${String(response.statusCode)} ${text.slice(0, 200)}`);
      });
    });
    sent.on("error", (error) => resolve(error.message));
    sent.end(body);
  });
}
