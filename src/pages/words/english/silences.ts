import { count } from "./numbers.js";

const silencesIn = count("silence", "silences");

/** What the page of silences says. */
export const silences = {
  description:
    "Texts that nobody answers and statements that nobody contradicts, as far as this corpus goes. A text that was not seen, or not read to its end, may have done so.",
  leftOut: (number: number): string => (number === 0 ? "" : `; ${silencesIn(number)} in other texts`),
  found: silencesIn,
};
