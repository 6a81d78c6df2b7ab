import { outBy } from "../dates/bounds/out-by.js";
import type { ClaimReading } from "./claim-reading.js";

/** A claim, with the days that its source came out between by what is firm. */
export interface DatedClaim extends ClaimReading {
  readonly sourceFirmEarliest: string | null;
  readonly sourceFirmLatest: string | null;
}

/** The day that a reader asks for. */
export interface AskedDay {
  readonly asOf?: string | null;
}

/** What was known on a day. Claims are their places among all. */
export interface KnownByThen {
  readonly day: string;
  readonly explanation: string;
  readonly possibly: readonly number[];
  readonly later: readonly number[];
}

/** The claims whose source had certainly come out by the end of a day, and what is left out with that; all of them where no day is asked for. */
export function claimsAsOf<C extends DatedClaim>(
  claims: readonly C[],
  { asOf: day }: AskedDay,
): { readonly known: readonly C[]; readonly byThen: KnownByThen | null } {
  if (day === null || day === undefined) return { known: claims, byThen: null };
  const states = claims.map((claim) =>
    outBy({ earliest: claim.sourceFirmEarliest, latest: claim.sourceFirmLatest }, day),
  );
  const placesOf = (state: (typeof states)[number]) =>
    claims.flatMap((_claim, at) => (states[at] === state ? [at] : []));
  const [possibly, later] = [placesOf("POSSIBLE"), placesOf("IMPOSSIBLE")];
  const known = claims.filter((_claim, at) => states[at] === "CERTAIN");
  return {
    known,
    byThen: { day, explanation: explain(day, known.length, possibly.length, later.length), possibly, later },
  };
}

function explain(day: string, known: number, possible: number, later: number): string {
  return `Certainly known by ${day}: ${claimsText(known)}. Possibly known, and left out: ${claimsText(possible)}. Not yet known: ${claimsText(later)}.`;
}

function claimsText(number: number): string {
  return number === 1 ? "1 claim" : `${String(number)} claims`;
}
