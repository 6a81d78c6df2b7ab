import type { NodeName } from "../../planner/run/collect-nodes.js";
import type { Span } from "./count-buckets.js";

/** What was read for a timeline; of what was not asked for, nothing. */
export interface TimelineRows {
  /** Of all that matches, whether it surely lies somewhere or not. */
  readonly spans: readonly Span[];
  /** By kind, at most as many of each as the limit, in order; only what surely lies somewhere, if only that is asked for. */
  readonly entries: readonly (readonly EntryRow[])[];
  /** The id of the node of an entry. */
  readonly idOf: (entry: EntryRow) => string;
  readonly undatedCount: number;
  /** What has a date and is left out for nothing but what is not known of it. */
  readonly withoutCount: number;
  readonly corpusVersion: string;
}

/** One node with a date. */
export interface EntryRow {
  readonly node: NodeName;
  /** Sorts as its date does. */
  readonly key: string;
  readonly label: string;
  readonly edtf: string | null;
  readonly basis: string | null;
}
