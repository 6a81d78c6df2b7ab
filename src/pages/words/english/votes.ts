/** What the pages of votes say. */
export const votes = {
  description: "Each question that was put to a body, with the figures that sources give for it.",
  result: "Result:",
  turnout: "Turnout",
  proposals: "Proposals voted on",
  figures: "The figures",
  deadline: (day: string): string => `open until ${day}`,
  of: (base: string): string => `of ${base}`,
  between: (lower: string, upper: string): string => `between ${lower} and ${upper}`,
  because: "Why this one is shown:",
  mostExact: "The most exact figure that supports it:",
  noFigure: "No source gives a figure.",
  sums: "Do the figures add up?",
  holds: (holds: boolean | null): string =>
    holds === null ? "Cannot be decided." : holds ? "Adds up." : "Does not add up.",
};
