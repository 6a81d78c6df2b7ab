import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** Most errors that a response shows. */
export const mostErrors = 10;

/** Most letters of a message, and of a path into an argument: both can repeat what a client has sent. */
const longestMessage = 500;

const tooMany = "TOO_MANY_ERRORS";

/** Stands last where there are more errors than were looked for. */
export function tooManyErrors(message = "Further errors are not looked for."): GraphQLError {
  return new GraphQLError(message, { extensions: { code: tooMany } });
}

/** A list of errors that a person can read: never more than ten and how many are left out, none longer than a paragraph. */
export function shortenErrors(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const found = errors.filter(({ extensions }) => extensions?.["code"] !== tooMany);
  const shown = found.slice(0, mostErrors).map(shortenError);
  const more = found.length - shown.length;
  if (found.length < errors.length)
    return [...shown, tooManyErrors(more === 0 ? undefined : `More than ${more} errors are not shown.`).toJSON()];
  return more === 0 ? shown : [...shown, tooManyErrors(`${more} more errors are not shown.`).toJSON()];
}

function shortenError(error: GraphQLFormattedError): GraphQLFormattedError {
  const argument = error.extensions?.["argument"];
  const isLong = typeof argument === "string" && argument.length > longestMessage;
  return {
    ...error,
    message: shorten(error.message),
    ...(isLong && { extensions: { ...error.extensions, argument: shorten(argument) } }),
  };
}

/* Not within a character. */
function shorten(text: string): string {
  if (text.length <= longestMessage) return text;
  return `${text.slice(0, longestMessage - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
