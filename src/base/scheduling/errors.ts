import { CodedError } from "../coded-error.js";

/** The query took longer than the caller was willing to wait. */
export class QueryTimeoutError extends CodedError {
  readonly code = "QUERY_TIMEOUT";

  constructor(
    readonly timeoutMs: number,
    cause?: unknown,
  ) {
    super(`The query was not done after ${timeoutMs} ms.`, {
      hint: "Ask for less at once, or allow more time.",
      cause,
    });
  }
}

/** The caller cancelled the query. */
export class QueryCancelledError extends CodedError {
  readonly code = "QUERY_CANCELLED";

  constructor(cause?: unknown) {
    super("The query was cancelled.", { hint: "Send it again if the answer is still wanted.", cause });
  }
}
