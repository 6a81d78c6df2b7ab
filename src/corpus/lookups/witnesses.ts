import { textsIn, type Entry } from "../entry.js";

/** Whether nobody saw a text, so that it is no witness for what stands over and under it. */
export function isUnseen(text: Entry): boolean {
  return text.value["evidence"] === "REFERENCED";
}

/** The articles that tell what stands over and under a text that nobody saw: those that it is known from. `[]` for a text that was seen, and says it itself. */
export function witnessesOf(text: Entry | undefined): readonly string[] {
  return text === undefined || !isUnseen(text) ? [] : textsIn(text, "knownFrom").filter((id) => id !== text.id);
}

/** The articles that tell something of a text, of those that a record of it gives: never the text itself if nobody saw it, and what it is known from where none
 *  is given. */
export function toldIn(text: Entry | undefined, given: readonly string[]): readonly string[] {
  const others = text !== undefined && isUnseen(text) ? given.filter((id) => id !== text.id) : given;
  return others.length === 0 ? witnessesOf(text) : others;
}
