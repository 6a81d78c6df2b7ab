import type { Question, Variables } from "../questions/question.js";
import type { Checked } from "./check-equal.js";
import { interleave, type Contender, type Effort } from "./interleave.js";
import { known } from "./known.js";
import { noTiming, type Timing } from "./statistics.js";

/** Ours, what one could take instead, each by its name, and the first of those once more. */
export interface SideBySide<T> {
  readonly ours: T;
  readonly bares: Readonly<Record<string, T>>;
  readonly control: T;
}

/** From the known document to the finished answer, beside what one could take instead. */
export async function measureInProcess(
  question: Question,
  samples: readonly Variables[],
  { answerer, bares, program }: Omit<Checked, "model">,
  effort: Effort,
): Promise<SideBySide<Timing>> {
  const request = known(question);
  const at = (turn: number): Variables => samples[turn % samples.length] ?? {};
  const others = bares.map((bare): Contender => ({
    name: bare.name,
    async ask(turn) {
      const rows = await bare.ask(question, at(turn));
      return bare.isTimedToAnswer ? question.shape(rows, at(turn), program) : rows;
    },
  }));
  const [first] = others;
  const timings = await interleave(
    [
      { name: "ours", ask: (turn) => answerer.answer({ ...request, variables: at(turn) }) },
      ...others,
      ...(first === undefined ? [] : [{ ...first, name: "control" }]),
    ],
    effort,
  );
  return sideBySide(others, (name) => timings.get(name) ?? noTiming);
}

/** Picks them out by name. */
export function sideBySide<T>(bares: readonly { readonly name: string }[], of: (name: string) => T): SideBySide<T> {
  return {
    ours: of("ours"),
    bares: Object.fromEntries(bares.map(({ name }) => [name, of(name)])),
    control: of("control"),
  };
}
