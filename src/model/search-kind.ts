import { declareVocabulary } from "./declare/vocabulary.js";

/** What can be searched for. */
export const SearchKind = declareVocabulary("SearchKind", "What sort of thing search can find.", {
  ARTICLE: "Articles.",
  PERSON: "People.",
  ORGANIZATION: "Organizations.",
  EVENT: "Events.",
  VOTE: "Votes.",
  SERIES: "Series.",
  TOPIC: "Topics.",
});

/** One of the terms of `SearchKind`. */
export type SearchKindName = keyof typeof SearchKind;
