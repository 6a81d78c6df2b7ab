import type { Words } from "./number-words.js";

/** The words of a line of a table. */
export function listed(words: Words): readonly string[] {
  return words === "" ? [] : words.split(", ");
}
