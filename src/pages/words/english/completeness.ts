import { count } from "./numbers.js";

const more = count("more record", "more records");
const list = new Intl.ListFormat("en", { type: "conjunction" });

/** What is said of how much of an answer a page shows. */
export const completeness = {
  complete: "Nothing that fits the question is left out.",
  omitted: (number: number | undefined, reasons: readonly string[]): string => {
    const what = number === undefined ? "Something is left out" : `${more(number)} left out`;
    return reasons.length === 0 ? `${what}.` : `${what}: what ${list.format(reasons)}.`;
  },
};
