import { exactly, isBelow, numberIn, rangeText, sumOf } from "./ranges.js";
import type { Range } from "../../rules/numbers/number-range.js";
import { listText } from "../../base/list-text.js";
import type { Check, VoteClaim, VoteOptionRow } from "./vote-figures.js";
import { baseText, claimText } from "./words.js";

/** Figures of options that exclude each other, one a option, and the whole that they are parts of. */
export interface Sum {
  readonly name: string;
  readonly base: string | null;
  readonly choices: readonly VoteOptionRow[];
  readonly parts: readonly VoteClaim[];
  /** The turnout; left out for shares, whose whole is 100. `null` if no source gives it on this base. */
  readonly whole?: VoteClaim | null;
}

/** Whether the parts can come to the whole: false if they are more than it; true if every option has its part and they can make
 *  up the whole; else null, since what is missing may be other options or abstentions. */
export function checkSum({ name, base, choices, parts, whole }: Sum): Check {
  const claims = [...parts, ...(whole ? [whole] : [])].map(({ id }) => id);
  const said = `${listText(parts.map((part) => partText(part, choices)))} (${baseText(base)})`;
  const limit = whole === undefined ? exactly(100) : whole === null ? undefined : numberIn(whole);
  if (limit === undefined) {
    return {
      name,
      holds: null,
      claims,
      explanation: `${said}: no source gives a turnout on this base to compare it with.`,
    };
  }
  const sum = sumOf(parts.map((part) => numberIn(part) ?? exactly(0)));
  const wholeText = whole ? `the turnout, ${claimText(whole)}` : "100";
  const missing = choices.filter(({ id }) => !parts.some(({ option }) => option === id));
  const { holds, so } = verdict(sum, limit, missing);
  return { name, holds, claims, explanation: `${said}: that is ${rangeText(sum)}, compared with ${wholeText}. ${so}` };
}

interface Verdict {
  readonly holds: boolean | null;
  readonly so: string;
}

function verdict(sum: Range, limit: Range, missing: readonly VoteOptionRow[]): Verdict {
  if (isBelow(limit, sum))
    return {
      holds: false,
      so: "Options that exclude each other cannot come to more: the figures cannot all be right.",
    };
  if (missing.length > 0) {
    const labels = listText(missing.map(({ label }) => `“${label}”`));
    return {
      holds: null,
      so: `No source gives a figure for ${labels} on this base, so it cannot be said whether all options together make up the whole.`,
    };
  }
  if (isBelow(sum, limit))
    return { holds: null, so: "The rest may be abstentions, or options that are not in this corpus." };
  return { holds: true, so: "They can make up the whole." };
}

function partText(claim: VoteClaim, choices: readonly VoteOptionRow[]): string {
  const label = choices.find(({ id }) => id === claim.option)?.label ?? claim.option ?? "";
  return `${claimText(claim)} for “${label}”`;
}
