import { BadArgumentError } from "../../planner/errors.js";

/** More stretches of time than one timeline has. */
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
