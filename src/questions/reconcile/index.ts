import { reconcilePrices } from "./cost.js";
import { ID } from "../../model/declare/api.js";
import { VoteReconciliation } from "./types.js";
import type { RootField } from "../../planner/root.js";
import { textArgument } from "../../planner/arguments/argument-types.js";
import type { Call } from "../../planner/run/call.js";
import { answerFilled, planAnswer, type FactsSource } from "../shared/answer-from-facts.js";
import { findVote } from "./in-memory.js";
import type { VoteFigures } from "./vote-figures.js";
import { checkVote, isConsistent, notComparedIn } from "./check-vote.js";
import { toVoteFigures, voteStatement } from "./read-vote.js";

/** Whether the figures that sources give of a vote add up. */
export const reconcile: RootField = {
  name: "reconcile",
  type: () => VoteReconciliation,
  isNullable: true,
  description:
    "Whether the figures that sources give of a vote add up: the turnouts that sources give are compared with each other, the options with the turnout, and the shares of one base with 100. Different bases are compared if a source states how large one is beside the other. Null if there is no such vote.",
  prices: reconcilePrices,
  arguments: { vote: { type: () => ID, isRequired: true, description: "The vote's id." } },
  plan(selection) {
    const idIn = (call: Call) => textArgument(call.arguments(selection.args), "vote");
    const source: FactsSource<VoteFigures | null> = {
      statement: voteStatement(idIn),
      fromRows: toVoteFigures,
      *fromGraph({ snapshot }, { call }) {
        return toVoteFigures(yield* findVote(snapshot, idIn(call)));
      },
    };
    return answerFilled(planAnswer(selection), source, (figures) => {
      if (figures === null) return null;
      const checks = checkVote(figures);
      return { vote: figures.id, checks, isConsistent: isConsistent(checks), notCompared: notComparedIn(checks) };
    });
  },
};
