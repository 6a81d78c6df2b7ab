import { isMapping } from "../../base/is-mapping.js";
import {
  ConstraintViolationError,
  CypherSyntaxError,
  QueryFailedError,
  QueryTimeoutError,
  WriteConflictError,
} from "../errors.js";
import { longestQueryMs } from "./longest-query.js";

type Translation = (reason: string, text: string, error: unknown) => Error;

/** By GQLSTATUS or by the library's own code in the message; the first that fits wins. */
const translations: readonly (readonly [sign: RegExp, translation: Translation])[] = [
  [/GRAFEO-Q003/, (_reason, _text, error) => new QueryTimeoutError(longestQueryMs, error)],
  [/^G[12]|Constraint violation/, (reason, _text, error) => new ConstraintViolationError(reason, error)],
  [/^42/, (reason, text, error) => new CypherSyntaxError(text, reason, error)],
  [/^40/, (_reason, _text, error) => new WriteConflictError(1, error)],
];

/** The error of ours that says the same as one of the library's. */
export function translateError(error: unknown, text: string): Error {
  const { message, status } = readError(error);
  const sign = `${status} ${message}`;
  const reason = message.split("\n", 1)[0]?.replace(/^.*?GRAFEO-\w+: /, "") ?? "";
  const translation = translations.find(([pattern]) => pattern.test(sign))?.[1];
  return translation?.(reason, text, error) ?? new QueryFailedError(reason, error);
}

/** What an error of the library says. It may stem from another realm, so its class proves nothing. */
export function readError(error: unknown): { readonly message: string; readonly status: string } {
  if (!isMapping(error)) return { message: String(error), status: "" };
  const { message = "", gqlStatus, cause } = error;
  const named = isMapping(cause) ? /GQLSTATUS (\w{5})/.exec(String(cause["message"])) : null;
  return { message: String(message), status: String(gqlStatus ?? named?.[1] ?? "") };
}
