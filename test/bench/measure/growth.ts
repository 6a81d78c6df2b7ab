import type { CorpusValue } from "../corpus/shapes.js";
import type { Subject } from "../engines/subject.js";
import type { Program } from "../program.js";
import type { Question } from "../questions/question.js";
import { interleave, type Effort } from "./interleave.js";
import { known } from "./known.js";
import { noTiming, type Timing } from "./statistics.js";

/** The same question with the same answer, asked of a small corpus and of a large one. `control` is the small one once more. */
export interface Growth {
  readonly small: Timing;
  readonly large: Timing;
  readonly control: Timing;
}

/** Asks both, one after the other, only what both answer alike. */
export async function measureGrowth(
  question: Question,
  corpus: CorpusValue,
  { small, large }: { readonly small: Subject; readonly large: Subject },
  program: Program,
  effort: Effort,
): Promise<Growth> {
  const samples = question.samples(corpus, "core");
  const request = known(question);
  const contender = (name: string, { engine }: Subject) => {
    const answerer = program.prepareAnswerer(engine);
    return {
      name,
      ask: (turn: number) => answerer.answer({ ...request, variables: samples[turn % samples.length] ?? {} }),
    };
  };
  const timings = await interleave(
    [contender("small", small), contender("large", large), contender("control", small)],
    effort,
  );
  const of = (name: string): Timing => timings.get(name) ?? noTiming;
  return { small: of("small"), large: of("large"), control: of("control") };
}
