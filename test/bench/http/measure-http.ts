import type { Checked } from "../measure/check-equal.js";
import { sideBySide, type SideBySide } from "../measure/in-process.js";
import type { Effort } from "../measure/interleave.js";
import { noTiming, type Timing } from "../measure/statistics.js";
import type { Question, Variables } from "../questions/question.js";
import { openFloor } from "./floor.js";
import { inAnotherProcess } from "./in-another-process.js";
import { serve } from "./serve.js";

/** Times of single requests, and requests a second, of our server and of bare handlers, the first of them twice. */
export interface HttpSideBySide {
  readonly times: SideBySide<Timing>;
  readonly rates: SideBySide<number>;
  /** Requests a second of a bare handler that has its answers already and only has to write them. */
  readonly readyRate: number;
}

/** Serves all of them from this process and asks from another, so that no event loop is shared by who asks and who answers. */
export async function measureHttp(
  asked: readonly (readonly [Question, readonly Variables[]])[],
  { answerer, bares, program }: Omit<Checked, "model">,
  effort: Effort,
  root: string,
): Promise<ReadonlyMap<string, HttpSideBySide>> {
  const floor = await openFloor(
    asked.map(([question]) => question),
    bares,
    program,
  );
  // Nobody tells it which corpus it answers from, so it keeps no answer: each is worked out.
  const server = await serve({ answerer }, program);
  const measured = new Map<string, HttpSideBySide>();
  for (const [question, samples] of asked) {
    const bodies = samples.map((variables) => JSON.stringify({ query: question.document, variables }));
    const [first] = bares;
    const targets = [
      { name: "ours", url: server.url, bodies },
      ...bares.map((bare) => ({ name: bare.name, url: floor.url(bare, question), bodies })),
      ...(first === undefined
        ? []
        : [
            { name: "control", url: floor.url(first, question), bodies },
            { name: "ready", url: floor.readyUrl(first, question), bodies },
          ]),
    ];
    const { timings, rates } = await inAnotherProcess({ targets, effort, connections: 16 }, root);
    measured.set(question.name, {
      times: sideBySide(bares, (name) => timings[name] ?? noTiming),
      rates: sideBySide(bares, (name) => rates[name] ?? Number.NaN),
      readyRate: rates["ready"] ?? Number.NaN,
    });
  }
  await server.close();
  await floor.close();
  return measured;
}
