import { readUncertainDate, type UncertainDate } from "./uncertain-date.js";

/** What keeps a date from being firm: about right (`~`), in doubt (`?`), worked out by us, given otherwise by another source, or that of something
 *  which was only planned. */
export type Doubt = "APPROXIMATE" | "IN_DOUBT" | "INFERRED" | "DISPUTED" | "PLANNED";

/** A date with all that keeps it from being firm. */
export interface WeighedDate extends UncertainDate {
  readonly doubts: readonly Doubt[];
}

/** What is known of a date beside what is written. */
export interface DateCircumstances {
  readonly basis: string | undefined;
  readonly isDisputed: boolean;
  readonly isPlanned: boolean;
}

/** What keeps a date from being firm, `[]` for a firm one: that a source states, exactly and without doubt, that no source disputes, of what took
 *  place. The only place that decides it. */
export function doubtsOn(date: UncertainDate, { basis, isDisputed, isPlanned }: DateCircumstances): readonly Doubt[] {
  const holds: readonly (readonly [Doubt, boolean])[] = [
    ["APPROXIMATE", date.isApproximate],
    ["IN_DOUBT", date.isUncertain],
    ["INFERRED", basis === "INFERRED"],
    ["DISPUTED", isDisputed],
    ["PLANNED", isPlanned],
  ];
  return holds.flatMap(([doubt, isSo]) => (isSo ? [doubt] : []));
}

/** The date as it is stored, with the doubts that were found when it was loaded; `null` where there is none. */
export function readWeighedDate(edtf: unknown, doubts: unknown): WeighedDate | null {
  if (typeof edtf !== "string") return null;
  // A graph has no types of its own for the values of a list; these were written by `doubtsOn`.
  return { ...readUncertainDate(edtf), doubts: Array.isArray(doubts) ? (doubts as readonly Doubt[]) : [] };
}

/** Whether an order or a count may be certain by this date. */
export function isFirm({ doubts }: { readonly doubts: readonly unknown[] }): boolean {
  return doubts.length === 0;
}
