import { preferredClaim } from "../../rules/claims/preferred-claim.js";
import type { VoteClaim, VoteOptionRow } from "./vote-figures.js";

/** For each option the claim to show first, in the order of the options; options without one are left out. */
export function preferredParts(choices: readonly VoteOptionRow[], claims: readonly VoteClaim[]): readonly VoteClaim[] {
  return choices.flatMap(({ id }) => preferredClaim(claims.filter(({ option }) => option === id))?.claim ?? []);
}

/** What the figures are counted of, each once. */
export function basesOf(claims: readonly VoteClaim[]): readonly (string | null)[] {
  return [...new Set(claims.map(({ base }) => base))];
}

/** Those on this base. */
export function on(base: string | null, claims: readonly VoteClaim[]): readonly VoteClaim[] {
  return claims.filter((claim) => claim.base === base);
}

/** Where they are stated, each once. */
export function sourcesOf(claims: readonly VoteClaim[]): readonly string[] {
  return [...new Set(claims.map(({ source }) => source))];
}

/** Those of this source. */
export function from(source: string, claims: readonly VoteClaim[]): readonly VoteClaim[] {
  return claims.filter((claim) => claim.source === source);
}
