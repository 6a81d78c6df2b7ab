import autocannon from "autocannon";
import { Agent, request } from "node:http";
import { createChance } from "../corpus/random.js";
import { interleave, shuffled, type Effort } from "../measure/interleave.js";
import type { Timing } from "../measure/statistics.js";

/** What a client is to ask, and how. Goes to another process, so it is plain data. */
export interface ClientJob {
  readonly targets: readonly { readonly name: string; readonly url: string; readonly bodies: readonly string[] }[];
  readonly effort: Effort;
  readonly connections: number;
}

/** What it saw: times of single requests over one connection, and requests a second over many. */
export interface ClientReport {
  readonly timings: Readonly<Record<string, Timing>>;
  readonly rates: Readonly<Record<string, number>>;
}

const headers = { "content-type": "application/json", accept: "application/json" };
/** What takes longer alone is not asked for many times at once: engines give up before the last one has its turn. */
const tooSlowMs = 250;

/** Does the job. @throws Error for any answer but 200 */
export async function runClient({ targets, effort, connections }: ClientJob): Promise<ClientReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const contenders = targets.map(({ name, url, bodies }) => ({
    name,
    ask: (turn: number) => post(agent, url, bodies[turn % bodies.length] ?? ""),
  }));
  const timings = Object.fromEntries(await interleave(contenders, effort));
  agent.destroy();
  const slowest = Math.max(...Object.values(timings).map(({ median }) => median));
  const rates = slowest > tooSlowMs ? {} : await measureRates(targets, effort, connections);
  return { timings, rates };
}

function post(agent: Agent, url: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method: "POST", headers: { ...headers, "content-length": Buffer.byteLength(body) } },
      (response) => {
        response.on("data", () => undefined);
        response.on("end", () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`"${url}" answered ${response.statusCode}.`));
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The best of a few rounds, since a pause of the machine only ever takes away. */
async function measureRates(
  targets: ClientJob["targets"],
  { seconds, rounds }: Effort,
  connections: number,
): Promise<Readonly<Record<string, number>>> {
  const chance = createChance(4);
  const rates: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, url, bodies } of shuffled(targets, chance.next)) {
      const requests = bodies.map((body) => ({ method: "POST" as const, headers, body }));
      const began = performance.now();
      const {
        non2xx,
        errors,
        "2xx": answered,
      } = await autocannon({
        url,
        connections,
        duration: seconds / rounds,
        requests,
      });
      if (non2xx + errors > 0) throw new Error(`"${url}" failed ${non2xx + errors} times.`);
      const rate = answered / ((performance.now() - began) / 1000);
      rates[name] = Math.max(rates[name] ?? 0, rate);
    }
  }
  return rates;
}
