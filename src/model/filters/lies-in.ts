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
