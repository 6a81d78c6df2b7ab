import { earliestOf, latestOf } from "./date-bounds.js";
import { boundsOfDates, isFirmBasis, type KnownBounds } from "./known-bounds.js";
import { readUncertainDate, sortableDate } from "../uncertain-date.js";

/** What a date says of a text. */
export type TextDateKindName =
  "FIRST_PUBLIC" | "PRINTED" | "POSTED" | "SENT" | "REPRINTED" | "RECEIVED" | "WRITTEN" | "ARCHIVED";

/** One date of a text, as some source gives it. */
export interface GivenDate {
  readonly kind: TextDateKindName;
  readonly edtf: string;
  /** Where it comes from: a term of `DateBasis`. */
  readonly basis: string;
}

/** How a date bounds the day on which a text came out: that was then; it was there by then; it was not there before. */
const meanings: Readonly<Record<TextDateKindName, "THEN" | "BY_THEN" | "NOT_BEFORE">> = {
  FIRST_PUBLIC: "THEN",
  PRINTED: "THEN",
  POSTED: "THEN",
  SENT: "THEN",
  REPRINTED: "BY_THEN",
  RECEIVED: "BY_THEN",
  ARCHIVED: "BY_THEN",
  WRITTEN: "NOT_BEFORE",
};

/** The date that a text is shown with, where its file names none: the earliest of those on which it came out; `undefined` if there is none. The day on
 *  which it was received, printed again or archived is never taken for it. */
export function firstOut(dates: readonly GivenDate[]): GivenDate | undefined {
  return inOrder(dates.filter(({ kind }) => meanings[kind] === "THEN"))[0];
}

/** The dates in the order in which lists stand by them. */
export function inOrder(dates: readonly GivenDate[]): readonly GivenDate[] {
  return dates.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.edtf, b.edtf));
}

/** The days on which a text can have come out first, by its own dates alone. Of dates of one kind that differ the whole between them counts; of those of
 *  several kinds the first. @throws InvalidDateError */
export function boundsOfText(dates: readonly GivenDate[]): KnownBounds {
  const kinds = [...new Set(dates.map(({ kind }) => kind))].map((kind) => {
    const own = dates.filter((date) => date.kind === kind);
    const isDoubted = !own.every(({ basis }) => isFirmBasis(basis));
    return { meaning: meanings[kind], bounds: boundsOfDates({ edtfs: own.map(({ edtf }) => edtf), isDoubted }) };
  });
  const known = together(kinds.map(({ meaning, bounds }) => ({ meaning, ...bounds })));
  const firm = together(kinds.map(({ meaning, bounds }) => ({ meaning, ...bounds.firm })));
  return { ...known, firm };
}

interface Meant {
  readonly meaning: "THEN" | "BY_THEN" | "NOT_BEFORE";
  readonly earliest: string | null;
  readonly latest: string | null;
}

/* It came out no later than the first of the days by which it was there, and no earlier than the first on which it may have come out. */
function together(all: readonly Meant[]): { readonly earliest: string | null; readonly latest: string | null } {
  const out = all.filter(({ meaning }) => meaning === "THEN");
  const starts = out.map(({ earliest }) => earliest);
  const first = starts.includes(null) ? null : earliestOf(starts);
  const written = latestOf(all.filter(({ meaning }) => meaning === "NOT_BEFORE").map(({ earliest }) => earliest));
  const last = earliestOf(all.filter(({ meaning }) => meaning !== "NOT_BEFORE").map(({ latest }) => latest));
  const earliest = written !== null && (first === null || written > first) ? written : first;
  // Dates that leave no day between them contradict each other: then those on which it came out stand.
  return earliest !== null && last !== null && earliest > last
    ? { earliest: first, latest: earliestOf(out.map(({ latest }) => latest)) }
    : { earliest, latest: last };
}

function keyOf({ edtf }: GivenDate): string {
  return sortableDate(readUncertainDate(edtf));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
