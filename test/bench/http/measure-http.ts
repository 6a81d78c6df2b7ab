import type { Checked } from "../measure/check-equal.js";
import { sideBySide, type SideBySide } from "../measure/in-process.js";
import type { Effort } from "../measure/interleave.js";
import type { Question, Variables } from "../questions/question.js";
import { openFloor } from "./floor.js";
import { inAnotherProcess } from "./in-another-process.js";
import { serve } from "./serve.js";

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
  // Nobody tells it which corpus it answers from, so it keeps no answer: each is worked out.
  const server = await serve({ answerer }, program);
  const measured = new Map<string, HttpSideBySide>();
  for (const [question, samples] of asked) {
    const bodies = samples.map((variables) => JSON.stringify({ query: question.document, variables }));
    const path = `${floor.address}/${question.name}`;
    const targets = [
      { name: "ours", url: server.url, bodies },
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
