import { strict as assert } from "node:assert";
import type { Answerer } from "../../../src/planner/answer.js";
import type { Bare } from "../engines/bare-driver.js";
import type { Program } from "../program.js";
import type { CorpusModel, Question, Variables } from "../questions/question.js";
import { known } from "./known.js";

/** Asks all of them for every sample: the answers must be equal, and what the plain model says. @throws AssertionError at the first that is not */
export async function checkEqual(
  question: Question,
  samples: readonly Variables[],
  { answerer, bares, program, model }: Checked,
): Promise<void> {
  const request = known(question);
  for (const variables of samples) {
    const ours = await answerer.answer({ ...request, variables });
    assert.equal(ours.errors, undefined, JSON.stringify(ours.errors));
    const comparable = (data: unknown) => plain(question.comparable?.(data, variables) ?? data);
    for (const bare of bares) {
      const floor = question.shape(await bare.ask(question, variables), variables, program);
      const what = `${bare.name}, ${question.name} for ${JSON.stringify(variables)}`;
      assert.deepEqual(comparable(ours.data), comparable(floor), what);
    }
    question.check(plain(ours.data), variables, model);
  }
}

/** Who is compared, and with what. */
export interface Checked {
  readonly answerer: Answerer;
  readonly bares: readonly Bare[];
  readonly program: Program;
  readonly model: CorpusModel;
}

/** As it would be sent: other prototypes and what is undefined make no difference. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data)) as unknown;
}
