import { BadArgumentError } from "../../planner/errors.js";

/** The timeline would have more buckets than allowed. */
export class TooManyBucketsError extends BadArgumentError {
  readonly code = "TOO_MANY_BUCKETS";

  constructor(most: number) {
    super(
      "granularity",
      `What was asked for may lie in more than ${most} stretches of this length.`,
      "Ask for months or years, or for a shorter period.",
    );
  }
}
