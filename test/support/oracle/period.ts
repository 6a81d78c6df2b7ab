import { toDays, type ExpectedBounds } from "../expected-bounds.js";

/** Days, both ends included; an end that is left out is open. */
export interface Period {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly certainlyWithin?: boolean | null;
}

/** Whether something can lie in the period, or surely does where `certainlyWithin`. What nothing is known of lies nowhere. */
export function liesInPeriod(bounds: ExpectedBounds, { from, to, certainlyWithin }: Period): boolean {
  if (bounds.first === "" && bounds.last === "~") return false;
  const { earliest, latest } = toDays(certainlyWithin ? bounds.firm : bounds);
  const start = from ?? BEGINNING;
  const end = to ?? END;
  return certainlyWithin
    ? (earliest ?? BEGINNING) >= start && (latest ?? END) <= end && isBounded(from, earliest) && isBounded(to, latest)
    : (latest ?? END) >= start && (earliest ?? BEGINNING) <= end;
}

const BEGINNING = "0000-00-00";
const END = "9999-99-99";

/* A date whose end is open is surely within a period only where the period is open there too. */
function isBounded(limit: string | null | undefined, bound: string | null): boolean {
  return limit === undefined || limit === null || bound !== null;
}
