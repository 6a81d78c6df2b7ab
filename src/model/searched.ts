import type { SearchKindName } from "./search-kind.js";

/** What search looks through in one kind of thing. */
export interface Searched {
  readonly kind: SearchKindName;
  /** The label that every node of this kind has; the concept's name in corpus files. */
  readonly concept: string;
  /** Properties that name it: a hit there counts for more. */
  readonly title: readonly string[];
  /** Properties that are looked through besides. */
  readonly text: readonly string[];
  /** Words of records that belong to it and are no hits by themselves. */
  readonly belonging?: Belonging;
  /** Where its date is kept, and what the names of the properties worked out from it begin with: `publishedEarliest`, `publishedLatest`,
   *  `publishedKey`, `publishedYear`. */
  readonly date?: { readonly property: string; readonly prefix: string };
}

/** A property of records that have an edge to what they belong to. */
export interface Belonging {
  /** The field of the API that leads to them. */
  readonly field: string;
  readonly concept: string;
  readonly edge: string;
  readonly property: string;
}

/** Everything that search looks through. The corpus writes it into each node, folded, as `searchTitle` and `searchText`;
 *  highlights look for the words in the same properties again. */
export const searched: readonly Searched[] = [
  {
    kind: "ARTICLE",
    concept: "Article",
    title: ["title"],
    text: ["summary", "note", "publisherAsPrinted"],
    belonging: { field: "authors", concept: "Authorship", edge: "AUTHORSHIP_OF", property: "nameAsPrinted" },
    date: { property: "published", prefix: "published" },
  },
  { kind: "PERSON", concept: "Person", title: ["name"], text: [] },
  { kind: "ORGANIZATION", concept: "Organization", title: ["name", "otherNames"], text: ["note"] },
  { kind: "EVENT", concept: "Event", title: ["name"], text: ["note"], date: { property: "whenDate", prefix: "when" } },
  {
    kind: "VOTE",
    concept: "Vote",
    title: ["question"],
    text: ["result", "note"],
    belonging: { field: "options", concept: "VoteOption", edge: "OPTION_OF", property: "label" },
    date: { property: "whenDate", prefix: "when" },
  },
  { kind: "SERIES", concept: "Series", title: ["name"], text: [] },
  { kind: "TOPIC", concept: "Topic", title: ["name"], text: [] },
];
