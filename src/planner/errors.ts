import type { GraphQLError, OperationTypeNode } from "graphql";
import { CodedError } from "../base/coded-error.js";
import { showHidden } from "../rules/text/hidden-characters.js";

/** An argument of a field cannot be used. Names the argument and says what would be right. */
export abstract class BadArgumentError extends CodedError {
  constructor(
    readonly argument: string,
    message: string,
    hint: string,
  ) {
    super(message, { hint });
  }
}

/** An argument is not written as an id. */
export class InvalidIdError extends BadArgumentError {
  readonly code = "INVALID_ID";

  constructor(argument: string, id: string) {
    super(
      argument,
      `The argument "${argument}" is no id: "${shorten(id)}".`,
      "Give an id as answers carry it: what kind of thing it is, a slash, and its name, as in `article/…`.",
    );
  }
}

/** The cursor did not come from this server, or belongs to another field, order or filter. A cursor from the same field of another node is
 *  accepted, because it only marks a position in the order. */
export class BadCursorError extends BadArgumentError {
  readonly code = "BAD_CURSOR";

  constructor(argument: string) {
    super(
      argument,
      `The argument "${argument}" is no cursor of this list in this order and with this filter.`,
      "Start again without it, and go on with the cursors of that answer.",
    );
  }
}

/** An argument is not a calendar day. */
export class InvalidDayError extends BadArgumentError {
  readonly code = "INVALID_DATE";

  constructor(argument: string, value: string) {
    super(
      argument,
      `The argument "${argument}" is no calendar day: "${shorten(value)}".`,
      "Write it as year, month and day: `2019-04-19`.",
    );
  }
}

/** An argument is not a language tag of BCP 47, or has a part that is not registered. */
export class InvalidLanguageArgumentError extends BadArgumentError {
  readonly code = "INVALID_LANGUAGE_TAG";

  constructor(argument: string, value: string) {
    super(
      argument,
      `The argument "${argument}" is no known language tag: "${shorten(value)}".`,
      "Give a BCP 47 tag such as `en`, `nl` or `zh-Hans`.",
    );
  }
}

/** `first` and `last` do not describe a valid page. */
export class InvalidPageError extends BadArgumentError {
  readonly code = "INVALID_PAGE";
}

/** A period ends before it begins, so nothing can fall into it. */
export class EmptyPeriodError extends BadArgumentError {
  readonly code = "EMPTY_PERIOD";

  constructor(argument: string, from: string, to: string) {
    super(
      argument,
      `The argument "${argument}" begins on ${from} and ends before that, on ${to}.`,
      "Give a `from` that is no later than its `to`, or leave one of them out.",
    );
  }
}

/** A list in an argument is longer than allowed. */
export class TooManyError extends BadArgumentError {
  readonly code = "TOO_MANY";

  constructor(argument: string, given: number, most: number) {
    super(
      argument,
      `The argument "${argument}" holds ${given}; the most is ${most}.`,
      `Ask in parts of at most ${most}.`,
    );
  }
}

/** The arguments of a lookup do not say clearly what to look up. */
export class AmbiguousLookupError extends BadArgumentError {
  readonly code = "AMBIGUOUS_LOOKUP";
}

/** The schema accepts this argument or this field of a filter, but no code uses it. That is a mistake in the program. Without this error, the
 *  filter would silently have no effect. */
export class UnansweredArgumentError extends BadArgumentError {
  readonly code = "UNANSWERED_ARGUMENT";

  constructor(argument: string) {
    super(
      argument,
      `Nothing here answers the argument "${argument}".`,
      "Leave it out, and report it: the schema promises more than the program does.",
    );
  }
}

function shorten(value: string): string {
  return showHidden(value.length <= 80 ? value : `${value.slice(0, 77)}…`);
}

/** An argument is not an absolute address. */
export class InvalidUrlError extends BadArgumentError {
  readonly code = "INVALID_URL";

  constructor(argument: string, url: string) {
    super(
      argument,
      `The argument "${argument}" is no address: "${shorten(url)}".`,
      "Give an absolute address: `https://example.org/article`.",
    );
  }
}

/** A string holds half a character, which neither an engine nor UTF-8 can represent. */
export class InvalidTextError extends BadArgumentError {
  readonly code = "INVALID_TEXT";

  constructor(argument: string) {
    super(
      argument,
      `The argument "${argument}" holds one half of a surrogate pair without the other.`,
      "Send whole characters: cut a text between characters, not inside one.",
    );
  }
}

/** A string is longer than any argument allows. It was refused without being read. */
export class TextTooLongError extends BadArgumentError {
  readonly code = "BAD_USER_INPUT";

  constructor(
    argument: string,
    readonly actual: number,
    readonly most: number,
  ) {
    super(
      argument,
      `The argument "${argument}" has ${actual} characters; the most is ${most}.`,
      "Send less: a few words find what a page of them does.",
    );
  }
}

/** A variable is null, but it is used where null is not allowed. */
export class UnfitValueError extends BadArgumentError {
  readonly code = "BAD_USER_INPUT";

  constructor(argument: string, variable: string | undefined) {
    super(
      argument,
      variable === undefined
        ? `The argument "${argument}" has a value that it does not take.`
        : `The argument "${argument}" takes no null, and the variable "$${variable}" is null.`,
      "Leave it out to have the default, or give it a value.",
    );
  }
}

/** The variables do not fit the types that the operation declares for them. */
export class BadVariablesError extends CodedError {
  readonly code = "BAD_USER_INPUT";

  constructor(readonly errors: readonly GraphQLError[]) {
    const problems = errors.map(({ message }) => `\n  ${message}`);
    super(`The variables do not fit the operation:${problems.join("")}`, {
      hint: "Give each variable a value of its declared type.",
    });
  }
}

/** The document has no operation with the given name, or it has several and no name was given, or the operation is not a query. */
export class OperationMissingError extends CodedError {
  readonly code = "OPERATION_RESOLUTION_FAILURE";

  /** `found` is what has the name, or is alone in the document, and no query. */
  constructor(name: string | undefined, found: OperationTypeNode | undefined) {
    const { message, hint } = found === undefined ? unnamed(name) : notReading(found);
    super(message, { hint });
  }
}

interface Words {
  readonly message: string;
  readonly hint: string;
}

function notReading(found: OperationTypeNode): Words {
  return { message: `The operation is a ${found}, and this API has queries only.`, hint: "Send a query." };
}

function unnamed(name: string | undefined): Words {
  const naming = "by `operationName`, or by --operation on the command line.";
  return name === undefined
    ? { message: "The document has several operations.", hint: `Name the one that is meant: ${naming}` }
    : { message: `The document has no operation named "${name}".`, hint: `Name one that it has: ${naming}` };
}
