import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { noPeriod, widened, type PeriodEnds } from "../shared/period-of-dates.js";
import type { AnswerGraph } from "./answer-graph.js";
import { findDebates, type Debate } from "./find-debates.js";
import type { TextEdges } from "./text-edges.js";

/** What is known of single texts. */
type Texts = Pick<AnswerGraph, "version" | "idOf" | "nameOf" | "keyOf" | "titleOf" | "dateOf">;

/** The answers of these texts by their edges. */
export function* toWeb(edges: TextEdges, texts: Texts, pace: Pace): Steps<AnswerGraph> {
  const { count, answers, mentioned } = edges;
  const debates = yield* findDebates(edges, pace);
  const answered = answers.map(({ to }) => to);
  return {
    ...texts,
    count,
    debates,
    periods: yield* periodsOf(debates.list, texts, pace),
    answers: counted(answered, count),
    mentions: counted(mentioned, count),
  };
}

function* periodsOf(debates: readonly Debate[], { dateOf }: Texts, pace: Pace): Steps<readonly PeriodEnds[]> {
  const periods: PeriodEnds[] = [];
  for (const { texts } of debates) {
    let period = noPeriod;
    for (const text of texts) {
      period = widened(period, dateOf(text));
      if (pace.isUp(3)) yield;
    }
    periods.push(period);
  }
  return periods;
}

function counted(texts: readonly number[], count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
