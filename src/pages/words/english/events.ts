/** What the pages of events say. */
export const events = {
  description:
    "Conventions, meetings, votes, foundings and splits, in the order of their dates as far as those are known.",
  conventions: "Conventions and conferences",
  all: "All events",
  planned: "only planned, as far as is known",
  partOf: "Part of",
  parts: "What belonged to it",
  votes: "What was voted on",
};
