import { article } from "./article.js";
import { landing } from "./landing.js";
import { count, numbers } from "./numbers.js";
import { vocabularies } from "./vocabularies.js";

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** What the interface says in English. Another language is another file of this shape. */
export const english = {
  language: "en",
  ...vocabularies,

  number: (value: number): string => numbers.format(value),
  languageName: (tag: string): string => languages.of(tag) ?? tag,
  texts: count("text", "texts"),
  signatures: count("signature", "signatures"),
  sources: count("source", "sources"),

  frame: {
    name: "Antiphony",
    skip: "Skip to the text",
    search: "Search titles, names, bodies",
    searchButton: "Search",
    navigation: "Parts of the explorer",
    more: "More",
    tools: "This page",
    showQuery: "Show the query",
    copyLink: "Copy link",
    copied: "Copied",
    csv: "Data as CSV",
    footer: "Each fact with its source; rival figures side by side.",
    api: "The same data by GraphQL",
    licence: (name: string): string => `Facts under ${name}`,
    sections: {
      river: "River",
      articles: "Articles",
      conflicts: "Disputed figures",
      votes: "Votes",
      people: "People",
      network: "Network",
      conventions: "Conventions and events",
      organizations: "Organizations",
      silences: "Silences",
      timeline: "Timeline",
      about: "About",
    },
  },

  errors: {
    notFoundTitle: "There is nothing at this address",
    notFound: "No record of this corpus has the address that you asked for. It may have been renamed or removed.",
    near: "Near to it",
    search: "Search for it",
    failedTitle: "The page could not be printed",
    failed: "What the server says:",
    again: "Try again",
    later: (seconds: string): string => `You can try again in ${seconds} seconds.`,
    requestId: (id: string): string => `If you ask somebody for help, name the request ${id}.`,
  },

  article,
  landing,

  csv: {
    yesOrNo: (isSo: boolean): string => (isSo ? "yes" : "no"),
    status: { ACCEPTED: "accepted", SUGGESTED: "suggested", REJECTED: "rejected" },
  },

  facts: {
    inferredDate: "date worked out by the editors",
    noDate: "no date",
    machineTranslation: "translated by a machine",
    and: " · ",
    note: "Note",
    openSource: (host: string): string => `Read it at ${host}`,
    alsoAt: (host: string): string => `also at ${host}`,
    seenAt: "Where it was seen",
    noWords: "no words noted",
    suggested: "suggested, not reviewed",
    all: "all",
    more: "Next",
    first: "Back to the first",
    nothingHere: "None in this corpus.",
  },
};
