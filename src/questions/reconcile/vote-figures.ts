import type { Agreement } from "../../rules/claims/agreement.js";
import type { ClaimReading } from "../../rules/claims/claim-reading.js";

/** A claim of a vote's figures. */
export interface VoteClaim extends ClaimReading {
  readonly property: string;
  /** The id of the option that it is about; `null` if it is about the vote. */
  readonly option: string | null;
  readonly sourceTitle: string;
  /** What was put to the vote that it is about: the one that is asked for, or another that the same electorate answered. */
  readonly question: string;
}

/** An option of a vote. */
export interface VoteOptionRow {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

/** Something about a vote that an editor has put down as a conflict. */
export interface VoteConflict {
  readonly id: string;
  readonly topic: string;
  readonly property: string;
  readonly agreement: Agreement;
  /** The articles whose claims are in it. */
  readonly sources: readonly string[];
}

/** What was read of a vote: options in their order, claims in the order in which their sources appeared, reviewed ones only; the conflicts about
 *  it by their topics. What is said of the electorate is there whichever of its questions it is said of. */
export interface VoteFigures {
  readonly id: string;
  readonly options: readonly VoteOptionRow[];
  readonly claims: readonly VoteClaim[];
  readonly conflicts: readonly VoteConflict[];
}

/** One check, its claims as their ids. */
export interface Check {
  readonly name: string;
  readonly holds: boolean | null;
  readonly explanation: string;
  readonly claims: readonly string[];
}
