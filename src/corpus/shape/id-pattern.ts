import { restForm } from "../../model/identifiers.js";

/** The pattern of ids of one concept: its prefix, a slash, then letters and digits parted by single or double `-`, `.` or `_`. */
export function idPatternOf(prefix: string): string {
  return idPattern([prefix]);
}

/** The pattern of ids that begin with one of the prefixes. */
export function idPattern(prefixes: readonly string[]): string {
  const start = prefixes.length === 1 ? prefixes[0] : `(?:${prefixes.join("|")})`;
  return `^${start}/${restForm}$`;
}

/** The pattern of a corpus's own id: any signs but blanks and those that cannot be seen, such as `iso-dissolution-2019` or an address. */
export const corpusIdPattern = String.raw`^[\p{L}\p{M}\p{N}\p{P}\p{S}]{1,200}$`;
