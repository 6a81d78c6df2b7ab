import type { Question, Variables } from "../questions/question.js";
import type { Checked } from "./check-equal.js";
import { interleave, type Effort } from "./interleave.js";
import { known } from "./known.js";
import type { Timing } from "./statistics.js";

/** Three ways to the same facts; the third is the second once more. */
export interface SideBySide {
  readonly ours: Timing;
  readonly bare: Timing;
  readonly control: Timing;
}

/** From the known document to the finished answer, beside what one could take instead. */
export async function measureInProcess(
  question: Question,
  samples: readonly Variables[],
  { answerer, bare, program }: Omit<Checked, "model">,
  effort: Effort,
): Promise<SideBySide> {
  const request = known(question);
  const at = (turn: number): Variables => samples[turn % samples.length] ?? {};
  const askBare = async (turn: number): Promise<unknown> => {
    const rows = await bare.ask(question, at(turn));
    return bare.isTimedToAnswer ? question.shape(rows, at(turn), program) : rows;
  };
  const timings = await interleave(
    [
      { name: "ours", ask: (turn) => answerer.answer({ ...request, variables: at(turn) }) },
      { name: "bare", ask: askBare },
      { name: "control", ask: askBare },
    ],
    effort,
  );
  return sideBySide(timings);
}

/** Picks the three out by name. */
export function sideBySide(timings: ReadonlyMap<string, Timing>): SideBySide {
  const of = (name: string): Timing => timings.get(name) ?? { count: 0, median: Number.NaN, p95: Number.NaN };
  return { ours: of("ours"), bare: of("bare"), control: of("control") };
}
