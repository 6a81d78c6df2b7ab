import type { SearchKindName } from "../../model/search-kind.js";

/** A kind of thing that a timeline may be asked for. */
export interface TimelineKind {
  readonly kind: SearchKindName;
  readonly label: string;
  /** Where its title or name is kept. */
  readonly title: string;
  /** Where its date is kept, and what the properties worked out from it begin with; left out for what never has one. */
  readonly date?: { readonly property: string; readonly basis: string; readonly prefix: string };
}

const when = { property: "whenDate", basis: "whenBasis", prefix: "when" };

/** Every kind, those with dates first. */
export const timelineKinds: readonly TimelineKind[] = [
  {
    kind: "ARTICLE",
    label: "Article",
    title: "title",
    date: { property: "published", basis: "publishedBasis", prefix: "published" },
  },
  { kind: "EVENT", label: "Event", title: "name", date: when },
  { kind: "VOTE", label: "Vote", title: "question", date: when },
  { kind: "PERSON", label: "Person", title: "name" },
  { kind: "ORGANIZATION", label: "Organization", title: "name" },
  { kind: "SERIES", label: "Series", title: "name" },
  { kind: "TOPIC", label: "Topic", title: "name" },
];

/** The kinds that are asked for; where none is named, all that have dates. */
export function askedKinds(kinds: readonly string[] | null | undefined): readonly TimelineKind[] {
  return timelineKinds.filter(({ kind, date }) => kinds?.includes(kind) ?? date !== undefined);
}
