import { textsIn, type Entry } from "./entry.js";

/** The articles that tell what stands over and under a text that nobody saw, which is no witness for it: those that it is known from. `[]` for a text that was
 *  seen, and says it itself. */
export function witnessesOf(text: Entry | undefined): readonly string[] {
  return text?.value["evidence"] === "REFERENCED" ? textsIn(text, "knownFrom") : [];
}
