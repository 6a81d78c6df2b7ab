import { BadArgumentError } from "../../planner/errors.js";

/** A number in the arguments is outside its allowed range. */
export class OutOfRangeError extends BadArgumentError {
  readonly code = "OUT_OF_RANGE";

  constructor(argument: string, given: number, least: number, most: number) {
    super(
      argument,
      `The argument "${argument}" is ${given}; it can be ${least} to ${most}.`,
      `Give a number from ${least} to ${most}.`,
    );
  }
}

/** The id is not that of an article, and this query is about articles only. */
export class NotAnArticleError extends BadArgumentError {
  readonly code = "NOT_AN_ARTICLE";

  constructor(argument: string, id: string) {
    super(
      argument,
      `The argument "${argument}" names "${id}", which is no article.`,
      "Give the id of an article; it begins `article/`, and `articles` and `search` find it.",
    );
  }
}

/** Lets a number through that lies within these bounds. @throws OutOfRangeError */
export function requireRange(argument: string, given: number, least: number, most: number): number {
  if (given < least || given > most) throw new OutOfRangeError(argument, given, least, most);
  return given;
}
