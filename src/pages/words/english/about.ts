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
    DEVELOPS: "It carries it further, corrects or qualifies it.",
    DISAGREES: "It argues against it.",
    NEUTRAL: "It replies to it or discusses it, and how it refers to it does not say on which side.",
  } satisfies Record<Terms["Stance"], string>,
  marks: pairs([
    ["filled mark", "A text that was seen by the editors, on its day."],
    ["hollow mark", "A text that was not seen, or one whose day is not known: a bar lies behind it then."],
    ["bar behind a mark", "All the days on which the text may have appeared. The mark in its middle is no guess."],
    ["bar that fades", "The bounds themselves are only about right."],
    ["folded years", "Few texts appeared in them, so that they take little room. Over them stands how many."],
    ["pale band", "One debate: texts that answer one another. Higher or lower means nothing."],
    [
      "tinted stripe",
      "A convention or conference on all of its days; dashed and without tint, if it was only planned.",
    ],
    ["no date", "Texts of which nobody knows when they appeared stand in a column of their own."],
    ["left out", "Below each picture stands whether anything has no room in it, and how much."],
  ]),
  terms: pairs([
    ["[title in brackets]", "No title is printed, or none was seen: the words are those of the editors."],
    [
      "disputed",
      "Sources give figures, dates, titles, authors or causes that cannot all be true. Beside a claim the word leads to all of them.",
    ],
    [
      "in our words",
      "The words are those of the editors, not of the source. What stands in quotation marks is the source's own.",
    ],
    ["suggested, not reviewed", "Somebody or some program holds it to be so, and no reviewer has looked at it."],
    ["date worked out by the editors", "The text says no date; the editors conclude it from what else is known."],
    [
      "matched by the editors",
      "The text does not name the other by title or address; a note says how the two were matched.",
    ],
    ["known only from other texts", "The text was not seen; others name it."],
  ]),
  keys: "Keys",
  keyOfSearch:
    "The key / leads to the search, arrows choose among its hits, and Escape closes them. In the river the key ? lists its own keys.",
  useKey: "Use the key / in this browser",
  licence: "Licence",
  licenceIs: (name: string): string => `The facts of this corpus may be used under ${name}.`,
  version: "Version of the corpus:",
};
