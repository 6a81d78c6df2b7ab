import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { HiddenRecords } from "../../shared/in-memory/hidden-records.js";
import type { NoteEdge } from "../edges-among.js";

/** How often each node is joined, by its number, and the edges that are not counted because of their status. */
export interface CountedEdges {
  readonly degrees: Uint32Array;
  readonly hidden: HiddenRecords;
}

/** How one kind of network lies in memory. */
export interface NetworkRows {
  readonly isDirected: boolean;
  /** What members are, and what is written beside them. */
  readonly label: string;
  readonly title: string;
  degrees(pace: Pace): Steps<CountedEdges>;
  /** Tells of the single edges of a member to others; of those that were told of before it at least. */
  edgesOfRecord(member: number, note: NoteEdge<number>, pace: Pace): Steps<void>;
}

/** Adds to a number of a node. */
export function raise(numbers: Uint32Array, node: number, by: number): void {
  numbers[node] = (numbers[node] ?? 0) + by;
}
