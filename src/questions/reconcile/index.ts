import { ID } from "../../model/declare/api.js";
import { VoteReconciliation } from "./types.js";
import type { RootField } from "../../planner/root.js";
import { answerFilled, planAnswer } from "../answer-filled.js";
import { checkVote, isConsistent } from "./check-vote.js";
import { toVoteFigures, voteStatement } from "./read-vote.js";

/** Whether the figures that sources give of a vote add up. */
export const reconcile: RootField = {
  name: "reconcile",
  type: () => VoteReconciliation,
  isNullable: true,
  description:
    "Whether the figures that sources give of a vote add up: turnout between sources, options against turnout, shares against 100, each on its own base. Null where there is no such vote.",
  arguments: { vote: { type: () => ID, isRequired: true, description: "The vote's id." } },
  plan(selection) {
    const statement = voteStatement((call) => call.arguments(selection.args)["vote"]);
    return answerFilled(planAnswer(selection), { statement, fromRows: toVoteFigures }, (figures) => {
      if (figures === null) return null;
      const checks = checkVote(figures);
      return { vote: figures.id, checks, isConsistent: isConsistent(checks) };
    });
  },
};
