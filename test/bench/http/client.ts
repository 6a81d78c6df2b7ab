import autocannon from "autocannon";
import { Agent, request } from "node:http";
import { createChance } from "../corpus/random.js";
import { interleave, shuffled, type Effort } from "../measure/interleave.js";
import type { Timing } from "../measure/statistics.js";
import { benchKey } from "./key.js";

/** What a client is to ask, and how. Goes to another process, so it is plain data. */
export interface ClientJob {
  readonly targets: readonly ClientTarget[];
  readonly effort: Effort;
  readonly connections: number;
  /** True: single requests are not timed. */
  readonly isOfRates?: true;
}

/** One server, and what it is asked. */
export interface ClientTarget {
  readonly name: string;
  readonly url: string;
  readonly bodies: readonly string[];
  /** Left out: POST. By GET the address holds what is asked, and bodies are empty. */
  readonly method?: "GET" | "POST";
  /** The ETags of the answers that the client has already, one for each body: it then expects 304 and nothing else. */
  readonly tags?: readonly string[];
}

/** What it saw: times of single requests over one connection, and requests a second over many. */
export interface ClientReport {
  readonly timings: Readonly<Record<string, Timing>>;
  readonly rates: Readonly<Record<string, number>>;
  /** How many it had answered for that, in all rounds. */
  readonly answered: Readonly<Record<string, number>>;
}

const headers = {
  "content-type": "application/json",
  accept: "application/json",
  authorization: `Bearer ${benchKey.secret}`,
};
/** What takes longer alone is not asked for many times at once: engines give up before the last one has its turn, */
const tooSlowMs = 250;
/** and a round with fewer answers, or a shorter one, says nothing. */
const fewestAnswers = 10;
const shortestRoundMs = 500;

/** Does the job. @throws Error for any answer but 200 without GraphQL errors, or 304 where that is expected */
export async function runClient(job: ClientJob): Promise<ClientReport> {
  const { targets, effort, connections } = job;
  if (job.isOfRates === true) return { timings: {}, ...(await measureRates(targets, effort, connections)) };
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const contenders = targets.map((target) => {
    const requests = toRequests(target);
    return { name: target.name, ask: (turn: number) => send(agent, target, requests[turn % requests.length]) };
  });
  const timings = Object.fromEntries(await interleave(contenders, effort));
  agent.destroy();
  const slowest = Math.max(...Object.values(timings).map(({ median }) => median));
  const roundMs = (effort.seconds * 1000) / effort.rounds;
  if (roundMs < shortestRoundMs || slowest > Math.min(tooSlowMs, roundMs / fewestAnswers))
    return { timings, rates: {}, answered: {} };
  return { timings, ...(await measureRates(targets, effort, connections)) };
}

function toRequests({ bodies, tags, method = "POST" }: ClientTarget) {
  return bodies.map((body, index) => {
    const tag = tags?.[index];
    return {
      method,
      headers: tag === undefined ? headers : { ...headers, "if-none-match": tag },
      body,
    };
  });
}

function send(
  agent: Agent,
  { url, tags, method = "POST" }: ClientTarget,
  asked?: ReturnType<typeof toRequests>[number],
): Promise<void> {
  const { body = "", headers: given = headers } = asked ?? {};
  const wanted = tags === undefined ? 200 : 304;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method, headers: { ...given, "content-length": Buffer.byteLength(body) } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const answer = Buffer.concat(chunks);
          if (response.statusCode === wanted && !hasErrors(answer)) resolve();
          else reject(new Error(`"${url}" answered ${response.statusCode}: ${answer.toString("utf8", 0, 500)}`));
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Inside a text its quotes would be escaped. */
function hasErrors(answer: Buffer | string): boolean {
  return answer.includes('"errors":[');
}

/** The best of a few rounds, since a pause of the machine only ever takes away. */
async function measureRates(
  targets: ClientJob["targets"],
  { seconds, rounds }: Effort,
  connections: number,
): Promise<Pick<ClientReport, "rates" | "answered">> {
  const chance = createChance(4);
  const rates: Record<string, number> = {};
  const answers: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const target of shuffled(targets, chance.next)) {
      const { name, url, tags } = target;
      const began = performance.now();
      const result = await autocannon({
        url,
        connections,
        duration: seconds / rounds,
        requests: toRequests(target),
        verifyBody: (body) => !hasErrors(String(body)),
      });
      const answered = tags === undefined ? result["2xx"] : result["3xx"];
      const failed =
        result.mismatches +
        result.errors +
        result["1xx"] +
        result["2xx"] +
        result["3xx"] +
        result["4xx"] +
        result["5xx"] -
        answered;
      if (failed > 0) throw new Error(`"${url}" failed ${failed} times.`);
      const rate = answered / ((performance.now() - began) / 1000);
      rates[name] = Math.max(rates[name] ?? 0, rate);
      answers[name] = (answers[name] ?? 0) + answered;
    }
  }
  return { rates, answered: answers };
}
