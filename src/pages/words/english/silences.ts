import { count } from "./numbers.js";

/** What the page of silences says. */
export const silences = {
  description:
    "Texts that nobody answers and statements that nobody contradicts, as far as this corpus goes. A text that was not seen may have done so.",
  found: count("silence", "silences"),
};
