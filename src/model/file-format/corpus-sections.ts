/** A key at the top of a corpus file, and what stands under it. */
export interface CorpusSection {
  readonly key: string;
  /** The concept whose records stand there. */
  readonly concept: string;
  /** True for a list of records; false for one. */
  readonly isList: boolean;
  /** True where each record carries its id; false where the id is made from what the record says. */
  readonly hasId: boolean;
}

/** Every key under which a corpus file holds records. A file may have several. */
export const corpusSections: readonly CorpusSection[] = [
  { key: "article", concept: "Article", isList: false, hasId: true },
  { key: "articles", concept: "Article", isList: true, hasId: true },
  { key: "people", concept: "Person", isList: true, hasId: true },
  { key: "organizations", concept: "Organization", isList: true, hasId: true },
  { key: "events", concept: "Event", isList: true, hasId: true },
  { key: "votes", concept: "Vote", isList: true, hasId: true },
  { key: "topics", concept: "Topic", isList: true, hasId: true },
  { key: "places", concept: "Place", isList: true, hasId: true },
  { key: "series", concept: "Series", isList: true, hasId: true },
  { key: "conflicts", concept: "Conflict", isList: true, hasId: true },
  { key: "identityHypotheses", concept: "IdentityHypothesis", isList: true, hasId: false },
];

/** The key of what a corpus says of itself: `id`, `title`, `description`, `language` and `licence`, once in all its files. */
export const CORPUS_KEY = "corpus";

/** The key of the mapping from publishers as printed to organizations; `null` where a text had no publisher. */
export const PUBLISHERS_KEY = "publishers";

/** Whether records of this concept carry an id in corpus files. */
export function hasWrittenId(concept: string): boolean {
  return corpusSections.some((section) => section.concept === concept && section.hasId);
}
