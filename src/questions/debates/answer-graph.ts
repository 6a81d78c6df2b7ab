import type { KnownBounds } from "../../rules/dates/bounds/known-bounds.js";
import type { NodeName } from "../../planner/run/collect-nodes.js";
import type { PeriodEnds } from "../shared/period-of-dates.js";
import type { Debates } from "./find-debates.js";

/** When a text was published, as far as that is known. */
export interface TextDate extends KnownBounds {
  /** As written; `null` if it has none. */
  readonly edtf: string | null;
  readonly basis: string | null;
}

/** All texts of a corpus and what they answer, whatever it was read from. A text is known by its place in the order of dates, equal ones by id. */
export interface AnswerGraph {
  readonly version: string;
  /** How many texts there are. */
  readonly count: number;
  readonly debates: Debates;
  /** From when to when each debate went, by its place in the list. */
  readonly periods: readonly PeriodEnds[];
  /** How often each text is answered, by reviewed references. */
  readonly answers: Uint32Array;
  /** How often each text is referred to otherwise. */
  readonly mentions: Uint32Array;
  idOf(text: number): string;
  /** How it stands in an answer until it is read. */
  nameOf(text: number): NodeName;
  /** What it sorts by; what has no date comes last. */
  keyOf(text: number): string;
  titleOf(text: number): string;
  dateOf(text: number): TextDate;
}
