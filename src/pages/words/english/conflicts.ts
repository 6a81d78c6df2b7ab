import { count } from "./numbers.js";

const sources = count("source", "sources");

/** What the pages of disputed figures say. */
export const conflicts = {
  description:
    "Sources give different figures, dates or causes: here their words stand side by side. No dispute is settled.",
  compared: (number: number): string => `What ${sources(number)} say.`,
  says: "What it says",
  where: "Where",
  shownFirst: "shown first",
  whyShown: "Which one is shown first, and why:",
  noneShown: "None is shown before the others:",
  repeats: "repeats",
  variant: "differs from what it repeats; no rival",
  onSide: (side: string): string => `side: ${side}`,
  rangeOf: (topic: string, least: string, most: string): string => `${topic}: from ${least} to ${most}`,
};
