import { Agent, request } from "node:http";
import { residentMegabytesOf } from "../measure/start.js";
import { table } from "../report/table.js";
import { readMixedRequests, type MixedRequest } from "./mixed-requests.js";
import { whileServing } from "./serve-bounded.js";

/** What a server did under an even load. */
export interface Soak {
  readonly asked: number;
  /** What came instead of what was expected, with how often. */
  readonly unexpected: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  /** Resident memory at the end of each minute, or of each tenth where it is shorter. */
  readonly megabytes: readonly number[];
}

const ratePerSecond = 200;
const addresses = 8;

/** Asks two hundred mixed questions a second, whether or not those before are answered. */
export function measureSoak(root: string, seconds: number, say: (text: string) => void): Promise<Soak> {
  return whileServing(root, async ({ port, ids, child }) => {
    const requests = readMixedRequests(root, ids);
    const agents = Array.from({ length: addresses }, () => new Agent({ keepAlive: true, maxSockets: 8 }));
    const times: number[] = [];
    const unexpected: Record<string, number> = {};
    const megabytes: number[] = [];
    const open = new Set<Promise<void>>();
    const total = seconds * ratePerSecond;
    const began = performance.now();
    for (let turn = 0; turn < total; turn += 1) {
      const dueMs = began + (turn * 1_000) / ratePerSecond - performance.now();
      if (dueMs > 0) await new Promise((resolve) => setTimeout(resolve, dueMs));
      const which = requests(turn);
      const place = turn % addresses;
      const asked = ask({ port, agent: agents[place], localAddress: `127.0.0.${2 + place}`, which }, times).then(
        (problem) => {
          open.delete(asked);
          if (problem !== undefined) unexpected[problem] = (unexpected[problem] ?? 0) + 1;
        },
      );
      open.add(asked);
      if ((turn + 1) % Math.round(total / Math.max(10, seconds / 60)) !== 0) continue;
      megabytes.push(Math.round(residentMegabytesOf(child) ?? Number.NaN));
      say(`${turn + 1} of ${total} asked, ${megabytes.at(-1) ?? ""} MB`);
    }
    await Promise.all(open);
    for (const agent of agents) agent.destroy();
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    return { asked: total, unexpected, medianMs: at(0.5), p99Ms: at(0.99), worstMs: at(1), megabytes };
  });
}

interface Ask {
  readonly port: number;
  readonly agent: Agent | undefined;
  readonly localAddress: string;
  readonly which: MixedRequest;
}

function ask({ port, agent, localAddress, which }: Ask, times: number[]): Promise<string | undefined> {
  const { body, status } = which;
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const began = performance.now();
  return new Promise((resolve) => {
    const sent = request({ host: "127.0.0.1", port, localAddress, agent, path: "/graphql", method: "POST", headers });
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        times.push(performance.now() - began);
        const text = Buffer.concat(chunks).toString();
        const isExpected = response.statusCode === status && (status !== 200 || !text.includes('"errors":['));
        resolve(isExpected ? undefined : `${which.name}: ${String(response.statusCode)} ${text.slice(0, 120)}`);
      });
    });
    sent.on("error", (error) => resolve(`${which.name}: ${error.message}`));
    sent.end(body);
  });
}

/** The load as Markdown. */
export function renderSoak({ asked, unexpected, medianMs, p99Ms, worstMs, megabytes }: Soak): string {
  const errors = Object.values(unexpected).reduce((sum, count) => sum + count, 0);
  const rows = [
    ["requests", String(asked)],
    ["unexpected answers", String(errors)],
    ["median, ms", medianMs.toFixed(1)],
    ["99th percentile, ms", p99Ms.toFixed(1)],
    ["worst, ms", worstMs.toFixed(1)],
    ["resident memory over time, MB", megabytes.join(", ")],
  ];
  const problems = Object.entries(unexpected).map(([what, count]) => `- ${count} × ${what}`);
  return `${[...table(["measured", ""], rows), ...(problems.length > 0 ? ["", ...problems] : [])].join("\n")}\n`;
}
