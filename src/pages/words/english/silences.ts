import { count } from "./numbers.js";

const silencesIn = count("silence", "silences");

/** What the page of silences says. */
export const silences = {
  description:
    "Texts that nobody answers and statements that nobody contradicts, as far as this corpus goes. A text that nobody has seen, or read to its end, may still do so.",
  leftOut: (number: number): string => (number === 0 ? "" : `; ${silencesIn(number)} in other texts`),
  found: silencesIn,
};
