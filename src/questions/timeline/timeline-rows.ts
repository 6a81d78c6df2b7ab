import type { Span } from "./count-buckets.js";

/** What was read for a timeline; of what was not asked for, nothing. */
export interface TimelineRows {
  readonly spans: readonly Span[];
  /** At most as many of each kind as the limit, each kind in order. */
  readonly entries: readonly EntryRow[];
  readonly undatedCount: number;
  readonly corpusVersion: string;
}

/** One thing with a date. */
export interface EntryRow {
  readonly id: string;
  /** Sorts as its date does. */
  readonly key: string;
  readonly label: string;
  readonly edtf: string;
  readonly basis: string | null;
}
