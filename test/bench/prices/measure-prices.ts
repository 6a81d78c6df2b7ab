import { createHash } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { parse } from "graphql";
import type { Engine } from "../../../src/engine/engine.js";
import type { Answerer, AnswerRequest } from "../../../src/planner/answer.js";
import type { Estimate } from "../../../src/planner/cost/estimate.js";
import type { CorpusValue } from "../corpus/shapes.js";
import type { Program } from "../program.js";
import type { PriceCase } from "./price-case.js";
import { priceCases } from "./price-cases.js";
import { timeEngine } from "./watch-engine.js";
import { worstValues } from "./worst-values.js";

/** What one case is priced at and what it takes. Medians, in milliseconds. */
export interface PricedCase {
  readonly name: string;
  readonly covers: readonly string[];
  /** What a client pays, with the one for the request. */
  readonly points: number;
  /** Of the processor, if the graph stands in this process; else by the clock. */
  readonly ms: number;
  /** Of that, while the engine had nothing to do. */
  readonly outsideMs: number;
  /** The longest time in which nobody else had a turn. */
  readonly turnMs: number;
  /** Characters of the answer as JSON. */
  readonly size: number;
  /** The code of the error that it ended in. */
  readonly code?: string;
}

const runs = 25;
/** After so many milliseconds it is enough, */
const enoughMs = 300;
/** and this long nobody's answer may take. */
const deadlineMs = 10_000;
const tickMs = 1;

/** Asks everything that the schema has at its worst, warm and several times. About three minutes. */
export async function measurePrices(
  engine: Engine,
  corpus: CorpusValue,
  program: Pick<Program, "prepareAnswerer" | "watchVersion" | "tiers">,
  only?: RegExp,
): Promise<readonly PricedCase[]> {
  const timed = timeEngine(engine);
  const answerer = program.prepareAnswerer(timed.engine);
  const measured: PricedCase[] = [];
  const { version } = program.watchVersion(engine, { checkMs: 1_000, now: () => performance.now() });
  const counts = version.counts((await version.current()) ?? "");
  const base = { reach: program.tiers.anonymous, timeoutMs: deadlineMs, ...(counts && { counts }) };
  for (const each of priceCases(answerer.schema, worstValues(corpus))) {
    if (only !== undefined && !only.test(each.name)) continue;
    const request = { ...base, ...(await toRequest(each, answerer)) };
    const clock = engine.records === undefined ? () => performance.now() : processorMs;
    measured.push(await measure(each, request, answerer, { busyMs: timed.busyMs, clock }));
  }
  return measured;
}

async function toRequest({ document, cursorOf }: PriceCase, answerer: Answerer): Promise<AnswerRequest> {
  if (cursorOf === undefined) return known(document);
  const { data } = await answerer.answer(known(cursorOf));
  const [list] = Object.values(data ?? {}) as readonly { readonly pageInfo: { readonly endCursor: string | null } }[];
  return { ...known(document), variables: { cursor: list?.pageInfo.endCursor ?? null } };
}

function known(document: string): AnswerRequest {
  const documentHash = createHash("sha256").update(document).digest("hex");
  return { document: parse(document), documentHash, variables: {} };
}

/** Milliseconds in which this process was at work: what others do on the machine is no part of them. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

interface Clocks {
  readonly clock: () => number;
  readonly busyMs: () => number;
}

interface Round {
  readonly ms: number;
  readonly outsideMs: number;
  readonly turnMs: number;
}

async function measure(
  { name, covers }: PriceCase,
  request: AnswerRequest,
  answerer: Answerer,
  { clock, busyMs }: Clocks,
): Promise<PricedCase> {
  let estimate: Estimate | undefined;
  const admit = (expected: Estimate): void => void (estimate = expected);
  // Plans it, and warms what can be warmed.
  const { data, errors } = await answerer.answer({ ...request, admit });
  const rounds: Round[] = [];
  const end = performance.now() + enoughMs;
  const delay = monitorEventLoopDelay({ resolution: tickMs });
  for (let run = 0; run < runs && (run < 2 || performance.now() < end); run += 1) {
    delay.reset();
    delay.enable();
    await setTimeout(tickMs);
    const [began, busy] = [clock(), busyMs()];
    await answerer.answer(request);
    const ms = clock() - began;
    await setTimeout(tickMs);
    delay.disable();
    rounds.push({ ms, outsideMs: ms - (busyMs() - busy), turnMs: Math.max(0, delay.max / 1e6 - tickMs) });
  }
  const code = errors?.[0]?.extensions["code"];
  const median = (of: (round: Round) => number) => rounds.map(of).sort((a, b) => a - b)[rounds.length >> 1] ?? 0;
  return {
    name,
    covers,
    points: 1 + (estimate?.cost ?? 0),
    ms: median(({ ms }) => ms),
    outsideMs: median(({ outsideMs }) => outsideMs),
    turnMs: median(({ turnMs }) => turnMs),
    size: JSON.stringify(data ?? null).length,
    ...(typeof code === "string" && { code }),
  };
}
