import { count } from "./numbers.js";

/** What the search says. */
export const search = {
  title: "Search",
  titleFor: (query: string): string => `Search for “${query}”`,
  howTo:
    "Search for words of titles and summaries, for names of people and bodies, for events, votes and disputed figures. One typing error is forgiven.",
  hits: count("hit", "hits"),
  noHit: "Nothing in this corpus has all of these words.",
  didYouMean: "Did you mean",
  shorter: "Fewer words, or the beginning of a name, find more.",
  mostAnswered: "What is answered most",
  kinds: { person: "person", vote: "vote", series: "series", topic: "topic" },
};
