import { invariant } from "../../base/invariant.js";
import { preferredClaim } from "../../rules/claims/preferred-claim.js";
import { basesOf, on } from "./pick-claims.js";
import { exactly, isBelow, numberIn, rangeText, times } from "./ranges.js";
import type { Range } from "../../rules/numbers/number-range.js";
import type { Check, VoteClaim, VoteOptionRow } from "./vote-figures.js";
import { baseText, claimText } from "./words.js";

/** The name of the check, which tells what was left uncompared by what it cannot decide. */
export const ACROSS_BASES = "shares-across-bases";

/** Shares of one option, and what states how those who voted stand to a wider body. */
export interface SharesOfOption {
  readonly option: VoteOptionRow;
  readonly shares: readonly VoteClaim[];
  /** Shares of a wider body that voted. */
  readonly bridges: readonly VoteClaim[];
  /** What those who voted are called: the bases of the turnout. */
  readonly voters: readonly (string | null)[];
}

/** Whether an option's shares on two bases can both be right: one check for each two bases. They are crossed if a source states what share of the one the
 *  other is; else they are not compared, and that is said. */
export function checkBases(asked: SharesOfOption): readonly Check[] {
  const bases = basesOf(asked.shares);
  return bases.flatMap((one, index) => bases.slice(index + 1).map((other) => checkPair(asked, one, other)));
}

function checkPair(asked: SharesOfOption, one: string | null, other: string | null): Check {
  const { shares, bridges, voters } = asked;
  const groupings = [
    { narrow: one, wide: other },
    { narrow: other, wide: one },
  ].flatMap(({ narrow, wide }) => {
    const bridge = voters.includes(narrow) ? preferredClaim(on(wide, bridges))?.claim : undefined;
    return bridge === undefined ? [] : [{ part: shownOn(narrow, shares), whole: shownOn(wide, shares), bridge }];
  });
  const [grouping] = groupings;
  return grouping === undefined
    ? notCompared(asked, shownOn(one, shares), shownOn(other, shares))
    : crossed(asked, grouping);
}

interface Grouping {
  readonly part: VoteClaim;
  readonly whole: VoteClaim;
  readonly bridge: VoteClaim;
}

/* If some of those who voted do not belong to the wider body, the share of that is less still. */
function crossed({ option: { label } }: SharesOfOption, { part, whole, bridge }: Grouping): Check {
  const expected = times(times(rangeIn(part), rangeIn(bridge)), exactly(0.01));
  const stated = rangeIn(whole);
  const holds = !isBelow(expected, stated) && !isBelow(stated, expected);
  return {
    name: ACROSS_BASES,
    holds,
    explanation: `“${label}” has ${claimText(part)} (${baseText(part.base)}). Those who voted are ${claimText(bridge)} (${baseText(bridge.base)}). Together this makes ${rangeText(expected)} percent (${baseText(whole.base)}), compared with ${claimText(whole)}: ${holds ? "all can be right" : "they cannot all be right"}.`,
    claims: [part, bridge, whole].map(({ id }) => id),
  };
}

function notCompared({ option: { label } }: SharesOfOption, one: VoteClaim, other: VoteClaim): Check {
  return {
    name: ACROSS_BASES,
    holds: null,
    explanation: `${claimText(one)} (${baseText(one.base)}) and ${claimText(other)} (${baseText(other.base)}) for “${label}” are not compared: their bases differ, and no source says what share of one body the other is.`,
    claims: [one, other].map(({ id }) => id),
  };
}

function shownOn(base: string | null, shares: readonly VoteClaim[]): VoteClaim {
  return invariant(preferredClaim(on(base, shares)), "a share on each base").claim;
}

function rangeIn(claim: VoteClaim): Range {
  return invariant(numberIn(claim), "a claim that gives a number");
}
