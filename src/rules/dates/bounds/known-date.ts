import type { DateBounds, Lasting } from "./date-bounds.js";
import type { KnownBounds } from "./known-bounds.js";
import type { UncertainDate } from "../uncertain-date.js";
import { dateText } from "../write-date.js";

/** What keeps a date that is written from being firm: about right (`~`), in doubt (`?`), worked out by us, read from an address, given otherwise by another source, or that of
 *  something which was only planned. */
export type Doubt = "APPROXIMATE" | "IN_DOUBT" | "INFERRED" | "READ_FROM_ADDRESS" | "DISPUTED" | "PLANNED";

/** When something was: as it is written, and by all that is known. */
export interface KnownDate extends KnownBounds {
  /** As written; `null` if no date is. */
  readonly edtf: string | null;
  readonly doubts: readonly Doubt[];
  /** Of what lasted, by firm dates. */
  readonly lasting?: Lasting | undefined;
}

/** What is known of a date beside what is written. */
export interface DateCircumstances {
  readonly basis: string | undefined;
  readonly isDisputed: boolean;
  readonly isPlanned: boolean;
}

/** What keeps a date from being firm, `[]` for a firm one: that a source states, exactly and without doubt, that no source disputes, of what took
 *  place. */
export function doubtsOn(date: UncertainDate, { basis, isDisputed, isPlanned }: DateCircumstances): readonly Doubt[] {
  const holds: readonly (readonly [Doubt, boolean])[] = [
    ["APPROXIMATE", date.isApproximate],
    ["IN_DOUBT", date.isUncertain],
    ["INFERRED", basis === "INFERRED"],
    ["READ_FROM_ADDRESS", basis === "READ_FROM_ADDRESS"],
    ["DISPUTED", isDisputed],
    ["PLANNED", isPlanned],
  ];
  return holds.flatMap(([doubt, isSo]) => (isSo ? [doubt] : []));
}

/** A date as it is stored: what is written, the doubts on it, the first and last day by all that is known and by what is firm alone; `null` if nothing
 *  is known of it. */
export function readKnownDate([
  edtf,
  doubts,
  earliest,
  latest,
  firmEarliest,
  firmLatest,
  begunBy,
  lastedUntil,
]: readonly unknown[]): KnownDate | null {
  const bounds = { earliest: toText(earliest), latest: toText(latest) };
  const written = toText(edtf);
  if (written === null && bounds.earliest === null && bounds.latest === null) return null;
  return {
    edtf: written,
    // A graph has no types of its own for the values of a list; these were written by `doubtsOn`.
    doubts: Array.isArray(doubts) ? (doubts as readonly Doubt[]) : [],
    ...bounds,
    firm: { earliest: toText(firmEarliest), latest: toText(firmLatest) },
    lasting: readLasting(begunBy, lastedUntil),
  };
}

/** How long something lasted, as it is stored; `undefined` if nothing is. */
export function readLasting(begunBy: unknown, lastedUntil: unknown): Lasting | undefined {
  const lasting = { begunBy: toText(begunBy), lastedUntil: toText(lastedUntil) };
  return lasting.begunBy === null && lasting.lastedUntil === null ? undefined : lasting;
}

function toText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The bounds as a date that lies between them: `[2019-05-26..2019-11-26]`, `[2019-05-26..]`; the day if they are one. */
export function edtfOfBounds({ earliest, latest }: Pick<KnownBounds, "earliest" | "latest">): string {
  return earliest !== null && earliest === latest ? earliest : `[${earliest ?? ""}..${latest ?? ""}]`;
}

/** The date in words, as it is written; where none is, that, and the days that it lies between all the same. */
export function knownDateText(date: Pick<KnownDate, "edtf" | "earliest" | "latest">): string {
  return date.edtf === null ? `undated, ${dateText({ edtf: edtfOfBounds(date) })}` : dateText({ edtf: date.edtf });
}

/** A date to be shown: as it is written; where none is, the days that it lies between by all that is known, which nobody states. */
export function shownDate(
  edtf: string | null,
  basis: string | null,
  bounds: DateBounds,
): { readonly edtf: string | null; readonly basis: string | null } {
  if (edtf !== null || (bounds.earliest === null && bounds.latest === null)) return { edtf, basis };
  return { edtf: edtfOfBounds(bounds), basis: "INFERRED" };
}
