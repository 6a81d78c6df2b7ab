import { inspect } from "node:util";
import { CodedError } from "../base/coded-error.js";

/** What a person reads when a command fails: what is so, and what to do; where in the program only for those who debug it. */
export function describeError(error: unknown, isDebugging: boolean): string {
  const rest = isDebugging ? `\n${inspect(error)}\n` : "";
  if (error instanceof CodedError) return `antiphony: ${error.message}\n  ${error.hint}\n${rest}`;
  const message = error instanceof Error ? error.message : String(error);
  return `antiphony: Something unexpected went wrong: ${message}\n  Set DEBUG=1 to see where, and report it.\n${rest}`;
}
