import { agreementOf } from "../../rules/claims/agreement.js";
import { listText } from "../../base/list-text.js";
import { electorateText } from "../../rules/claims/electorate-text.js";
import { counts } from "../../rules/claims/claim-reading.js";
import { preferredClaim } from "../../rules/claims/preferred-claim.js";
import { ACROSS_BASES, checkBases } from "./check-bases.js";
import { checkShare } from "./check-share.js";
import { checkSum, type Sum } from "./check-sum.js";
import { basesOf, from, on, preferredParts, sourcesOf } from "./pick-claims.js";
import { numberIn } from "./ranges.js";
import type { Check, VoteClaim, VoteConflict, VoteFigures, VoteOptionRow } from "./vote-figures.js";
import { baseText, claimText } from "./words.js";

/** Every check of a vote's figures, always in the same order. */
export function checkVote({ options, claims, conflicts }: VoteFigures): readonly Check[] {
  const given = claims.filter((claim) => counts(claim) && numberIn(claim) !== undefined);
  const choices = options.filter(({ kind }) => kind === "CHOICE");
  const numbers = given.filter(({ unit }) => unit === "COUNT");
  const shares = given.filter(({ unit }) => unit === "PERCENT" || unit === "SHARE");
  const figures: Figures = {
    choices,
    conflicts,
    turnouts: numbers.filter(({ property, option }) => property === "turnout" && option === null),
    numbers: numbers.filter((claim) => isAbout(claim, choices)),
    shares: shares.filter((claim) => isAbout(claim, choices)),
  };
  const parts = options.filter(({ kind }) => kind !== "CHOICE");
  const apart = (own: readonly VoteClaim[]) => parts.filter((part) => own.some((claim) => isAbout(claim, [part])));
  return [
    ...betweenSources(figures),
    ...againstTurnout(figures, apart(numbers)),
    ...againstHundred(figures, apart(shares)),
    ...againstCounts(figures),
    ...acrossBases(options, shares, basesOf(figures.turnouts)),
  ];
}

/** Whether the checks agree: false if one fails, `null` if nothing could be checked. */
export function isConsistent(checks: readonly Check[]): boolean | null {
  if (checks.some(({ holds }) => holds === false)) return false;
  return checks.some(({ holds }) => holds === true) ? true : null;
}

/** What was not held against each other, a sentence each: figures on bases that nothing ties together. */
export function notComparedIn(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(({ name, holds, explanation }) =>
    name === ACROSS_BASES && holds === null ? [explanation] : [],
  );
}

/** Claims that give a number, on turnout and on options that exclude each other. */
interface Figures {
  readonly choices: readonly VoteOptionRow[];
  readonly conflicts: readonly VoteConflict[];
  readonly turnouts: readonly VoteClaim[];
  readonly numbers: readonly VoteClaim[];
  readonly shares: readonly VoteClaim[];
}

function isAbout({ option }: VoteClaim, choices: readonly VoteOptionRow[]): boolean {
  return choices.some(({ id }) => id === option);
}

/** Can all that is said of the turnout be true? */
function betweenSources({ turnouts, conflicts }: Figures): readonly Check[] {
  const name = "turnout-between-sources";
  return orNothing(name, "No source gives a number for the turnout.", basesOf(turnouts), (base) => {
    const claims = on(base, turnouts);
    const agreement = agreementOf(claims);
    const independent = claims.filter(({ derivedFrom }) => derivedFrom === null);
    const said = `The turnout (${baseText(base)}) is ${listText([...new Set(independent.map(claimText))])}.`;
    const holds = agreement === "DISPUTED" ? false : agreement === "SINGLE_SOURCE" ? null : true;
    const so =
      holds === false
        ? "They cannot all be right."
        : holds
          ? "As totals, all of them can be right."
          : "There is no independent source to compare it with.";
    const besides = holds ? disputesAmong(sourcesOf(independent), conflicts) : "";
    const electorate = electorateText(claims);
    const words = [`${said} ${so}${besides}`, ...(electorate === null ? [] : [electorate])].join(" ");
    return [{ name, holds, explanation: words, claims: claims.map(({ id }) => id) }];
  });
}

/* What at least two of these sources dispute besides: totals can be one where those who are counted are not. */
function disputesAmong(sources: readonly string[], conflicts: readonly VoteConflict[]): string {
  const disputed = conflicts.filter(
    ({ property, agreement, sources: own }) =>
      property !== "turnout" && agreement === "DISPUTED" && own.filter((source) => sources.includes(source)).length > 1,
  );
  if (disputed.length === 0) return "";
  return ` These sources disagree about ${listText(disputed.map(({ id, topic }) => `“${topic}” (${id})`))}.`;
}

/** Do those who chose come to more than voted? */
function againstTurnout({ choices, turnouts, numbers }: Figures, apart: readonly VoteOptionRow[]): readonly Check[] {
  const name = "options-against-turnout";
  return orNothing(name, nothingText("number", apart), basesOf(numbers), (base) => {
    const sumOver = (parts: readonly VoteClaim[], wholes: readonly VoteClaim[]): Sum => ({
      name,
      base,
      choices,
      parts: preferredParts(choices, on(base, parts)),
      whole: preferredClaim(on(base, wholes))?.claim ?? null,
    });
    const own = sourcesOf(numbers).map((source) => sumOver(from(source, numbers), from(source, turnouts)));
    return allSums(
      sumOver(numbers, turnouts),
      own.filter(({ whole }) => whole !== null),
    );
  });
}

/** Do shares that exclude each other come to more than all? */
function againstHundred({ choices, shares }: Figures, apart: readonly VoteOptionRow[]): readonly Check[] {
  const name = "shares-against-100";
  return orNothing(name, nothingText("share", apart), basesOf(shares), (base) => {
    const sumOver = (parts: readonly VoteClaim[]): Sum => ({
      name,
      base,
      choices,
      parts: preferredParts(choices, on(base, parts)),
    });
    const own = sourcesOf(shares).map((source) => sumOver(from(source, shares)));
    return allSums(
      sumOver(shares),
      own.filter(({ parts }) => parts.length > 1),
    );
  });
}

/** Is an option's share of the turnout its number? */
function againstCounts({ choices, turnouts, numbers, shares }: Figures): readonly Check[] {
  return choices.flatMap((choice) =>
    basesOf(numbers).flatMap((base) => {
      const ofChoice = (claims: readonly VoteClaim[]) => on(base, claims).filter(({ option }) => option === choice.id);
      const found = [ofChoice(numbers), ofChoice(shares), on(base, turnouts)].map(
        (claims) => preferredClaim(claims)?.claim,
      );
      const [number, share, turnout] = found;
      return number && share && turnout ? [checkShare(choice, number, share, turnout)] : [];
    }),
  );
}

/** Can an option's shares on different bases be right together? Asked of every option: this adds up no two of them. */
function acrossBases(
  options: readonly VoteOptionRow[],
  shares: readonly VoteClaim[],
  voters: readonly (string | null)[],
): readonly Check[] {
  const bridges = shares.filter(({ property, option }) => property === "turnoutShare" && option === null);
  return options.flatMap((option) =>
    checkBases({ option, shares: shares.filter((claim) => isAbout(claim, [option])), bridges, voters }),
  );
}

/* The preferred figures of all sources together, then those of each source by itself, where these are others. */
function allSums(together: Sum, own: readonly Sum[]): readonly Check[] {
  const used = new Map([together, ...own].map((sum) => [idsIn(sum), sum]));
  return [...used.values()].map(checkSum);
}

function idsIn({ parts, whole }: Sum): string {
  return [...parts, ...(whole ? [whole] : [])].map(({ id }) => id).join();
}

/* `apart` are options that do have such a figure, and do not exclude each other. */
function nothingText(figure: string, apart: readonly VoteOptionRow[]): string {
  if (apart.length === 0) return `No source gives a ${figure} for any option.`;
  const labels = listText(apart.map(({ label }) => `“${label}”`));
  return `No source gives a ${figure} for any option that excludes the others. What there is for ${labels} is not added up: these are parts of those elected or voting, and can overlap.`;
}

function orNothing(
  name: string,
  explanation: string,
  bases: readonly (string | null)[],
  check: (base: string | null) => readonly Check[],
): readonly Check[] {
  return bases.length === 0 ? [{ name, holds: null, explanation, claims: [] }] : bases.flatMap(check);
}
