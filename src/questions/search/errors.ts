import { BadArgumentError } from "../../planner/errors.js";

/** The search text is empty. */
export class EmptyQueryError extends BadArgumentError {
  readonly code = "EMPTY_QUERY";

  constructor(argument: string) {
    super(
      argument,
      `The argument "${argument}" is empty.`,
      "Give at least one word; for whole lists ask `articles`, `people` and so on.",
    );
  }
}

/** The search text has more words than a search accepts. */
export class QueryTooLongError extends BadArgumentError {
  readonly code = "QUERY_TOO_LONG";

  constructor(argument: string, given: number, most: number) {
    super(
      argument,
      `The argument "${argument}" has ${given} words; the most is ${most}.`,
      "Give the few words that matter: all of them have to be found.",
    );
  }
}
