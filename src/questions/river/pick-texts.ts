import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { isKnownToLieIn } from "../../model/filters/inputs/lies-in.js";
import type { AnswerGraph } from "../debates/answer-graph.js";
import type { TextTest } from "../debates/passing-texts.js";
import { GrowableNumbers } from "../shared/in-memory/growable-numbers.js";
import type { RiverQuestion } from "./river-question.js";

/** The texts that match a river. */
export interface PickedTexts {
  /** By their places, so that those without a date come last. */
  readonly texts: Uint32Array;
  /** How many that pass the filter have no date, in whatever period. */
  readonly undatedCount: number;
}

/** The texts that pass and can lie in the period, or surely do. */
export function* pickTexts(
  answers: AnswerGraph,
  { period }: Pick<RiverQuestion, "period">,
  isPassing: TextTest | undefined,
  pace: Pace,
): Steps<PickedTexts> {
  const lies = period && isKnownToLieIn(period);
  const texts = new GrowableNumbers();
  let undatedCount = 0;
  for (let text = 0; text < answers.count; text += 1) {
    if (pace.isUp(2)) yield;
    if (isPassing !== undefined && !isPassing(text)) continue;
    const date = answers.dateOf(text);
    if (date.earliest === null && date.latest === null) undatedCount += 1;
    if (lies === undefined || lies(date)) texts.push(text);
  }
  return { texts: texts.values(), undatedCount };
}
