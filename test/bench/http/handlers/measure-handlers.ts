import { strict as assert } from "node:assert";
import { createChance } from "../../corpus/random.js";
import { shuffled } from "../../measure/interleave.js";
import { summarize } from "../../measure/statistics.js";
import type { Program } from "../../program.js";
import { table } from "../../report/table.js";
import { toText } from "../../report/targets.js";
import type { ClientTarget } from "../client.js";
import { inAnotherProcess } from "../in-another-process.js";
import type { Served } from "../serve.js";
import { handlers } from "./handlers.js";

/** One handler, by both methods. */
export interface MeasuredHandler {
  readonly name: string;
  readonly post: Measured;
  readonly get: Measured;
}

interface Measured {
  /** Requests a second over 16 connections; the best round. */
  readonly rate: number;
  /** Microseconds that the server's processors take for one; the median of all rounds. What else the machine does hardly moves it. */
  readonly processorUs: number;
}

const document = "{ hello }";
const control = "ours again, as control";
const rounds = 3;

/** Serves all from this process and asks from another, in turn, for the same known document. */
export async function measureHandlers(
  program: Program,
  seconds: number,
  root: string,
): Promise<readonly MeasuredHandler[]> {
  const served = new Map<string, Served>();
  for (const { name, open } of handlers) {
    const opened = await open(program);
    if (opened !== undefined) served.set(name, opened);
  }
  const ours = served.get("ours");
  const targets = [...served, ...(ours === undefined ? [] : ([[control, ours]] as const))];
  const posts = await measure(
    targets.map(([name, { url }]) => toPost(name, url)),
    seconds,
    root,
  );
  const gets = await measure(
    targets.map(([name, { url }]) => toGet(name, url)),
    seconds,
    root,
  );
  for (const each of served.values()) await each.close();
  return targets.map(([name]) => ({ name, post: posts(name), get: gets(name) }));
}

function toPost(name: string, url: string): ClientTarget {
  return { name, url, bodies: [JSON.stringify({ query: document })] };
}

function toGet(name: string, url: string): ClientTarget {
  return { name, url: `${url}?query=${encodeURIComponent(document)}`, method: "GET", bodies: [""] };
}

/** Asks each in turn, in an order left to chance. The first round only warms up. */
async function measure(
  targets: readonly ClientTarget[],
  seconds: number,
  root: string,
): Promise<(name: string) => Measured> {
  for (const target of targets) await check(target);
  const chance = createChance(5);
  const seen = new Map(targets.map(({ name }) => [name, [] as Measured[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const target of shuffled(targets, chance.next)) {
      const measured = await askOnce(target, seconds / rounds, root);
      if (round > 0) seen.get(target.name)?.push(measured);
    }
  }
  return (name) => {
    const all = seen.get(name) ?? [];
    return {
      rate: Math.max(...all.map(({ rate }) => rate)),
      processorUs: summarize(all.map(({ processorUs }) => processorUs)).median,
    };
  };
}

/** Nothing else runs in this process meanwhile, so that its time is that of the server. */
async function askOnce(target: ClientTarget, seconds: number, root: string): Promise<Measured> {
  const effort = { seconds, warmUpCalls: 0, warmUpSeconds: 0, rounds: 1 };
  const before = process.cpuUsage();
  const { rates, answered } = await inAnotherProcess(
    { targets: [target], effort, connections: 16, isOfRates: true },
    root,
  );
  const { user, system } = process.cpuUsage(before);
  return {
    rate: rates[target.name] ?? Number.NaN,
    processorUs: (user + system) / (answered[target.name] ?? Number.NaN),
  };
}

/** All have to give the same answer. */
async function check({ url, method = "POST", bodies: [body = ""] }: ClientTarget): Promise<void> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  const response = await fetch(url, { method, headers, ...(body !== "" && { body }) });
  assert.deepEqual(await response.json(), { data: { hello: "world" } });
}

/** Requests a second, and what one takes of the processors beside what the floor takes. */
export function renderHandlers(measured: readonly MeasuredHandler[]): string {
  const [floor] = measured;
  const cells = ({ rate, processorUs }: Measured, least = Number.NaN): readonly string[] => [
    toText(Math.round(rate)),
    toText(Math.round(processorUs)),
    toText(processorUs / least),
  ];
  const rows = measured.map(({ name, post, get }) => [
    name,
    ...cells(post, floor?.post.processorUs),
    ...cells(get, floor?.get.processorUs),
  ]);
  const head = ["handler", "POST a second", "µs", "÷ floor", "GET a second", "µs", "÷ floor"];
  return `${table(head, rows).join("\n")}\n`;
}
