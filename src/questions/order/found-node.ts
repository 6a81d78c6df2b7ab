import { datedConcepts } from "../../model/derived/dated-concepts.js";
import { knownDateProperties } from "../../model/properties.js";
import type { BoundStep } from "../../rules/dates/bounds/bound-steps.js";
import type { KnownDate } from "../../rules/dates/bounds/known-date.js";

/** What has a date, and where the graph keeps all that is known of it. */
export const dated: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  datedConcepts.map(({ concept, date: { property, prefix } }) => [concept, knownDateProperties(property, prefix)]),
);

/** Where the graph keeps what sets the first and the last day of a text. */
export const stepProperties = ["publishedEarliestBy", "publishedLatestBy"] as const;

/** Most translations and versions that are followed one from another. */
export const MOST_FORM_STEPS = 4;
/** Most texts that one is made from that are looked at. */
export const MOST_FORMS = 20;
/** Most conflicts on one order that are named. */
export const MOST_DISPUTES = 20;

/** What was read of one of two nodes. */
export interface FoundNode {
  readonly date: KnownDate | null;
  /** What sets its first day, if that is not its own date. */
  readonly earliestBy: readonly BoundStep[];
  readonly latestBy: readonly BoundStep[];
  /** What it is made from as a translation or version, back and back, the oldest first; itself never. */
  readonly origins: readonly string[];
}

/** A reference from one of two texts to the other. */
export interface FoundReference {
  readonly id: string;
  readonly type: string;
  readonly evidence: string;
  /** True if the first of the two refers to the second. */
  readonly isFromFirst: boolean;
}

/** A conflict whose claims disagree on which of two nodes came first. */
export interface OrderDispute {
  readonly id: string;
  readonly topic: string;
}

/** What was read of two nodes and of the edges between them. */
export interface FoundPair {
  readonly first: FoundNode;
  readonly second: FoundNode;
  readonly references: readonly FoundReference[];
  /** By their ids. */
  readonly disputes: readonly OrderDispute[];
}

/** Whether what stands under these labels is texts alone: only texts follow texts. */
export function areTexts(labels: readonly string[]): boolean {
  return labels.every((label) => label === "Article");
}
