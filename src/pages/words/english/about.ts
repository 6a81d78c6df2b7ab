import type { Terms } from "../../ask/documents.js";

/** How many records of each kind there are. */
export interface Counts {
  readonly articles: number;
  readonly crossReferences: number;
  readonly people: number;
  readonly signatures: number;
  readonly organizations: number;
  readonly events: number;
  readonly conventions: number;
  readonly votes: number;
  readonly claims: number;
  readonly conflicts: number;
}

function pairs(all: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return all;
}

/** What the page about the corpus says. */
export const about = {
  extent: "What is in it",
  period: "The texts appeared",
  counts: (counts: Counts): readonly (readonly [string, number])[] => [
    ["texts", counts.articles],
    ["references from one text to another, or to an event, vote, body or person", counts.crossReferences],
    ["names of people as printed", counts.people],
    ["signatures", counts.signatures],
    ["bodies and publications", counts.organizations],
    ["events", counts.events],
    ["conventions among them", counts.conventions],
    ["votes", counts.votes],
    ["statements of sources", counts.claims],
    ["matters on which sources were compared", counts.conflicts],
  ],
  textsIn: (language: string): string => `texts in ${language}`,
  howToRead: "How to read the pages",
  stances: {
    AGREES: "The answer takes the side of the text that it answers.",
    DEVELOPS: "The answer continues, corrects or qualifies that text.",
    DISAGREES: "The answer argues against that text.",
    NEUTRAL:
      "The answer replies to that text or discusses it; this kind of reference does not show which side it takes.",
  } satisfies Record<Terms["Stance"], string>,
  marks: pairs([
    ["filled mark", "A text that the editors have seen, on its day."],
    [
      "hollow mark",
      "A text that the editors have not seen, or whose day is not known; then there is a bar behind the mark.",
    ],
    [
      "bar behind a mark",
      "All the days on which the text may have appeared. The mark in the middle is only a place to click.",
    ],
    ["bar that fades", "The first and last day are themselves only approximate."],
    [
      "folded years",
      "Few texts appeared in them, so they take little room. The number of texts is written above them.",
    ],
    ["pale band", "One debate: texts that answer one another. Whether a band is higher or lower means nothing."],
    [
      "tinted stripe",
      "A convention or conference on all of its days. If the stripe is dashed and has no tint, it was only planned.",
    ],
    ["no date", "Texts without a known date have a column of their own."],
    ["left out", "The line below each picture says whether anything is left out for lack of room, and how much."],
  ]),
  terms: pairs([
    ["[title in brackets]", "No title is printed, or the editors saw none. The words are the editors'."],
    [
      "disputed",
      "Sources give figures, dates, titles, authors or causes that cannot all be true. Click the word to see all of them.",
    ],
    ["in our words", "The words are the editors', not the source's. Words in quotation marks are the source's own."],
    ["suggested, not reviewed", "A person or a program has suggested it, and nobody has reviewed it."],
    [
      "date worked out by the editors",
      "The text gives no date; the editors have worked it out from something else that is known.",
    ],
    [
      "matched by the editors",
      "The text does not give the title or address of the other text; a note says how the editors matched the two.",
    ],
    ["known only from other texts", "The editors have not seen the text; they know it from other texts."],
  ]),
  keys: "Keys",
  keyOfSearch:
    "The key / leads to the search, arrows choose among its hits, and Escape closes them. In the river, the key ? lists its keys.",
  useKey: "Use the key / in this browser",
  licence: "Licence",
  licenceIs: (name: string): string => `The facts of this corpus may be used under ${name}.`,
  version: "Version of the corpus:",
};
