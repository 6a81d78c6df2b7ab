import { count } from "./numbers.js";

const people = count("name", "names");

/** What the page of a text says. */
export const article = {
  by: "By",
  noAuthor: "No author named",
  signedBy: (number: number): string => `signed with ${people(number)}`,
  to: "to",
  inSeries: "in",
  noAddress: "no address known",
  summaryIsOurs: "Summary in our words",
  chain: "The exchange around it, step by step",
  answeredBy: "What answers it",
  answeredByNobody: "No text in this corpus answers it.",
  refersToVersion: (language: string): string => `to the version in ${language}:`,
  answers: "What it answers",
  mentionedBy: "What mentions it",
  mentions: "What it mentions",
  signatories: "Signatories",
  asPrinted: "In the order in which they are printed, each name as it stands there.",
  initials: "Initials and single names are never completed, and nobody is taken for somebody of a like name.",
  moreSignatories: "Next signatories",
  onBehalfOf: "for",
  seenIn: "seen in",
  allSeenIn: "The names were seen in",
  versions: "Languages and versions",
  translationOf: "Translated from",
  translation: "Translation",
  versionOf: "Version of",
  version: "Other version",
  reprinted: "Reprinted",
  states: "What it states",
  saidOfIt: "What sources say of it",
  knownFrom: "Known from",
  cite: "How to cite",
  citationIn: { bib: "BibTeX", ris: "RIS" },
};
