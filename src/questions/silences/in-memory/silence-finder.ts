import type { Steps } from "../../../base/scheduling/steps.js";
import type { Row } from "../../../engine/row.js";
import type { OrderedNodes } from "../../../graph/ordered-nodes.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";

/** Finds one kind of silence in a graph in memory: the same as the statement of its source. */
export interface SilenceFinder {
  /** All that a silence can be about, in the order in which silences are listed: by a key, then by id. */
  readonly candidates: OrderedNodes;
  /** Whether there is a silence about a candidate. */
  isSubject(candidate: number): Steps<boolean>;
  /** Whether a subject is about a node. */
  isAbout(subject: number, node: number): boolean;
  /** The article whose date is that of the silence. */
  dated(subject: number): number;
  /** The columns of the source. */
  details(subject: number): Steps<Row>;
}

/** A finder for one snapshot; what it does is counted by the pace. */
export type OpenFinder = (snapshot: Snapshot, pace: Pace) => SilenceFinder;
