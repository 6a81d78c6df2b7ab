import type { ExecutionResult } from "graphql";
import { shortenErrors } from "../graphql/shorten-errors.js";

/** The result as Apollo Server writes it: errors first, and a line end. */
export function stringifyResult({ errors, data, extensions }: ExecutionResult): string {
  const shown = errors && shortenErrors(errors.map((error) => error.toJSON()));
  return `${JSON.stringify({ errors: shown, data, extensions })}\n`;
}
