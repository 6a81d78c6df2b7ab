import type { ClaimReading } from "../../domain/claim-reading.js";

/** A claim of a vote's figures. */
export interface VoteClaim extends ClaimReading {
  readonly property: string;
  /** The id of the option that it is about; `null` where it is about the vote. */
  readonly option: string | null;
  readonly sourceTitle: string;
}

/** An option of a vote. */
export interface VoteOptionRow {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

/** What was read of a vote: options in their order, claims in the order in which their sources appeared, reviewed ones only. */
export interface VoteFigures {
  readonly id: string;
  readonly options: readonly VoteOptionRow[];
  readonly claims: readonly VoteClaim[];
}

/** One check, its claims as their ids. */
export interface Check {
  readonly name: string;
  readonly holds: boolean | null;
  readonly explanation: string;
  readonly claims: readonly string[];
}
