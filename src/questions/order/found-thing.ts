import { datedConcepts } from "../../model/derived/dated-concepts.js";
import { dateProperty } from "../../model/properties.js";
import { readWeighedDate } from "../../rules/dates/firm-date.js";
import type { Forms } from "./read-neighbours.js";
import { toOrderedDate, type OrderedDate } from "./types.js";

/** What has a date, and where the graph keeps it and what keeps it from being firm. */
export const dated: Readonly<Record<string, readonly [edtf: string, doubts: string]>> = Object.fromEntries(
  datedConcepts.map(({ concept, date: { property, prefix } }) => [concept, [property, dateProperty(prefix, "Doubts")]]),
);

/** Most translations and versions that are followed one from another. */
export const MOST_FORM_STEPS = 4;
/** Most texts that are made from one, or that one is made from, that are looked at. */
export const MOST_FORMS = 20;

/** What was read of one of two things. */
export interface FoundThing {
  readonly date: OrderedDate | null;
  /** If both are texts: only texts follow texts. */
  readonly forms?: Forms;
}

/** Whether what stands under these labels is texts alone. */
export function areTexts(labels: readonly string[]): boolean {
  return labels.every((label) => label === "Article");
}

/** A date as it is stored. */
export function toDate(edtf: unknown, doubts: unknown): OrderedDate | null {
  return toOrderedDate(readWeighedDate(edtf, doubts));
}
