import { languageName } from "../../../base/language-name.js";
import { about } from "./about.js";
import { article } from "./article.js";
import { articles } from "./articles.js";
import { chain } from "./chain.js";
import { client } from "./browser-script.js";
import { completeness } from "./completeness.js";
import { conflicts } from "./conflicts.js";
import { events } from "./events.js";
import { river } from "./river.js";
import { named } from "./named.js";
import { network } from "./network.js";
import { count, numbers } from "./numbers.js";
import { organizations } from "./organizations.js";
import { people } from "./people.js";
import { search } from "./search.js";
import { silences } from "./silences.js";
import { timeline } from "./timeline.js";
import { vocabularies } from "./vocabularies.js";
import { votes } from "./votes.js";

const more = count("more does", "more do");

/** What the interface says in English. Another language is another file of this shape. */
export const english = {
  language: "en",
  ...vocabularies,

  number: (value: number): string => numbers.format(value),
  languageName: (tag: string): string => languageName(tag, "en"),
  texts: count("text", "texts"),

  about,
  article,
  articles,
  chain,
  client,
  completeness,
  conflicts,
  events,
  river,
  network,
  organizations,
  people,
  search,
  silences,
  timeline,
  votes,

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
    copy: "Copy",
    csv: "Data as CSV",
    footer: "Each fact with its source; rival figures side by side.",
    api: "The same data by GraphQL",
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
    requestId: (id: string): string => `If you ask somebody for help, quote the request id ${id}.`,
  },

  conditions: named({
    kind: "kind",
    lang: "language",
    publisher: "publisher",
    year: "year",
    evidence: "evidence",
    answered: "answers",
    text: "kind of text",
    q: "name",
    form: "form of the name",
    agreement: "agreement",
    stance: "side of answers",
    type: "way of answering",
    from: "first day",
    to: "last day",
  }),

  csv: {
    yesOrNo: (isSo: boolean): string => (isSo ? "yes" : "no"),
    status: { ACCEPTED: "accepted", SUGGESTED: "suggested", REJECTED: "rejected" },
  },

  facts: {
    noDate: "no date",
    titleInOurWords: "title in our words",
    titleDisputed: "title disputed",
    authorDisputed: "author disputed",
    machineTranslation: "translated by a machine",
    see: "see",
    thisRecord: named({
      article: "this text",
      person: "this name",
      organization: "this body",
      event: "this event",
      vote: "this vote",
      conflict: "what the sources say",
    }),
    openSource: (host: string): string => `Read it at ${host}`,
    alsoAt: (host: string): string => `also at ${host}`,
    listedAs: "Listed as",
    noWords: "no words noted",
    saidOfIt: "What sources say of it",
    refersToIt: "What refers to it",
    leftOut: (number: number): string => `${more(number)} not fit on this page.`,
    pages: "Pages of the list",
    more: "Next page",
    first: "Back to the first page",
    nothingHere: "None in this corpus.",
    nothingFits: "Nothing fits all of this. You can leave out a condition:",
    drop: (condition: string): string => `any ${condition}`,
  },
};
