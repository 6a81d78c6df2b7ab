import { BadArgumentError } from "../../planner/errors.js";

/** Nothing to search for was given. */
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

/** More words than a search looks for. */
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
