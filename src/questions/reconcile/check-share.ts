import { invariant } from "../../base/invariant.js";
import { exactly, isBelow, numberIn, rangeText, times } from "./ranges.js";
import type { Range } from "../../rules/numbers/number-range.js";
import type { Check, VoteClaim, VoteOptionRow } from "./vote-figures.js";
import { claimText } from "./words.js";

/** Whether an option's share of the turnout can be its number. */
export function checkShare({ label }: VoteOptionRow, number: VoteClaim, share: VoteClaim, turnout: VoteClaim): Check {
  const expected = times(times(rangeIn(share), rangeIn(turnout)), exactly(0.01));
  const stated = rangeIn(number);
  const holds = !isBelow(expected, stated) && !isBelow(stated, expected);
  return {
    name: "share-against-count",
    holds,
    explanation: `${claimText(share)} of ${claimText(turnout)} is ${rangeText(expected)}, compared with ${claimText(number)} for “${label}”: ${holds ? "both can be right" : "they cannot all be right"}.`,
    claims: [number, share, turnout].map(({ id }) => id),
  };
}

function rangeIn(claim: VoteClaim): Range {
  return invariant(numberIn(claim), "a claim that gives a number");
}
