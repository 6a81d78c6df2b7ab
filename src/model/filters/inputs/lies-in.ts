import type { KnownBounds } from "../../../rules/dates/bounds/known-bounds.js";
import type { Period } from "./period-input.js";

/** A first or a last day; nothing where that side is open. */
type Bound = string | null | undefined;

/** Whether something with these first and last days can lie in the period, or surely does, as in every other filter. An open end reaches as far
 *  as there are dates. */
export function liesIn({ from, to, certainlyWithin }: Period): (earliest: Bound, latest: Bound) => boolean {
  const isAfter = (day: Bound) => !from || (day ? day >= from : !certainlyWithin);
  const isBefore = (day: Bound) => !to || (day ? day <= to : !certainlyWithin);
  return certainlyWithin
    ? (earliest, latest) => isAfter(earliest) && isBefore(latest)
    : (earliest, latest) => isAfter(latest) && isBefore(earliest);
}

/** The same of all that is known: what surely lies there does so by what is firm alone. What nothing is known of lies in no period. */
export function isKnownToLieIn(period: Period): (bounds: KnownBounds) => boolean {
  const lies = liesIn(period);
  return ({ earliest, latest, firm }) => {
    if (earliest === null && latest === null) return false;
    return period.certainlyWithin ? lies(firm.earliest, firm.latest) : lies(earliest, latest);
  };
}
