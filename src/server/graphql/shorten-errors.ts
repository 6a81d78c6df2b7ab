import type { GraphQLFormattedError } from "graphql";
import { isLimitCode } from "../limits/limits.js";

const most = 10;

/** A list of errors that a person can read: where a limit is passed, only that; never more than ten and how many are left out. */
export function shortenErrors(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const limiting = errors.filter((error) => isLimitCode(error.extensions?.code));
  if (limiting.length > 0) return limiting;
  if (errors.length <= most) return errors;
  const message = `${errors.length - most} more errors are not shown.`;
  return [...errors.slice(0, most), { message, extensions: { code: "TOO_MANY_ERRORS" } }];
}
