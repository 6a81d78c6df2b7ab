import type { Terms } from "../../ask/documents.js";
import { count } from "./numbers.js";

const answers = count("answer", "answers");

/** What the page of an exchange says. */
export const chain = {
  title: (title: string): string => `The exchange around “${title}”`,
  above: "The exchange around",
  toText: "To the page of this text",
  counted: (number: number): string =>
    number === 0 ? "No text answers another here." : `${answers(number)}, six steps away at most.`,
  direction: "Direction",
  directions: {
    BOTH: "the whole exchange",
    ANSWERS_TO: "what it answers, and back from there",
    ANSWERED_BY: "what answers it, and on from there",
  } satisfies Record<Terms["ChainDirection"], string>,
  side: "Side",
  step: (depth: number): string => (depth === 1 ? "One step away" : `${depth} steps away`),
  alsoAs: "also as",
  order: (order: string): string => `in time: ${order}`,
};
