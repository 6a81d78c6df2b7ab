import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { Stance } from "../../model/vocabularies.js";
import { invariant } from "../../base/invariant.js";
import { noPeriod, toPeriod } from "../shared/period-of-dates.js";
import type { AnswerGraph } from "./answer-graph.js";

/** The API's value of the debate at a place in the list; its texts stand in it by their names. */
export function toDebate(answers: AnswerGraph, place: number): object {
  const { texts, head, stances } = invariant(answers.debates.list[place], "a debate at each place");
  return {
    name: answers.titleOf(head),
    size: texts.length,
    period: () => toPeriod(answers.periods[place] ?? noPeriod),
    answerCount: [...stances.values()].reduce((sum, count) => sum + count, 0),
    stances: Object.values(Stance).flatMap((stance) => {
      const count = stances.get(stance);
      return count === undefined ? [] : [{ stance, count }];
    }),
    mostAnswered: answers.nameOf(head),
    articles: Array.from(texts.subarray(0, LARGEST_PAGE), (text) => answers.nameOf(text)),
  };
}
