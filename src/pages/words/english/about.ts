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
    AGREES: "The answer takes the side of what it answers.",
    DEVELOPS: "The answer carries it further, corrects or qualifies it.",
    DISAGREES: "The answer argues against it.",
    NEUTRAL: "The answer replies to it or discusses it; the kind of reference does not tell the side.",
  } satisfies Record<Terms["Stance"], string>,
  marks: pairs([
    ["filled mark", "A text that the editors have seen, on its day."],
    ["hollow mark", "A text that the editors have not seen, or whose day is not known: then a bar lies behind it."],
    ["bar behind a mark", "All the days on which the text may have appeared. The mark in its middle is not a guess."],
    ["bar that fades", "The bounds themselves are only approximate."],
    ["folded years", "Few texts appeared in them, so they take little room. Over them stands the number of texts."],
    ["pale band", "One debate: texts that answer one another. Higher or lower means nothing."],
    ["tinted stripe", "A convention or conference on all of its days; dashed and without tint if it was only planned."],
    ["no date", "Texts without a known date stand in a column of their own."],
    ["left out", "Below each picture you read whether anything is left out for lack of room, and how much."],
  ]),
  terms: pairs([
    ["[title in brackets]", "No title is printed, or the editors saw none: the words are theirs."],
    [
      "disputed",
      "Sources give figures, dates, titles, authors or causes that cannot all be true. The word beside a claim leads to all of them.",
    ],
    ["in our words", "The words are the editors', not the source's. Words in quotation marks are the source's own."],
    ["suggested, not reviewed", "A person or a program suggests it, and no reviewer has looked at it."],
    ["date worked out by the editors", "The text gives no date; the editors conclude it from what else is known."],
    [
      "matched by the editors",
      "The text does not name the other by title or address; a note says how the editors matched the two.",
    ],
    ["known only from other texts", "The editors have not seen the text; others name it."],
  ]),
  keys: "Keys",
  keyOfSearch:
    "The key / leads to the search, arrows choose among its hits, and Escape closes them. In the river, the key ? lists its keys.",
  useKey: "Use the key / in this browser",
  licence: "Licence",
  licenceIs: (name: string): string => `The facts of this corpus may be used under ${name}.`,
  version: "Version of the corpus:",
};
