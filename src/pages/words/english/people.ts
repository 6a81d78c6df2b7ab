import { named } from "./named.js";
import { count } from "./numbers.js";

const texts = count("text", "texts");

/** What the pages of people say. */
export const people = {
  description:
    "Names as they are printed. Initials are never completed, and two names are never taken for one person: each stands as its text prints it.",
  orders: named({ name: "by name", signed: "most texts signed first", wrote: "most texts written first" }),
  nameHas: "Name has",
  show: "Show",
  names: count("name", "names"),
  wrote: (number: number): string => `wrote ${texts(number)}`,
  signed: (number: number): string => `signed ${texts(number)}`,
  in: "in",
  as: (printed: string): string => `as “${printed}”`,
  position: (number: number): string => `name ${number} of the list`,
  partial:
    "Only a part of the name is printed. It is never completed. In each text it counts as a different person until reviewers say otherwise.",
  authored: "Written",
  contributed: "Had a part in",
  signedTexts: "Signed",
  addressedIn: "Addressed in",
  beside: "Signed beside",
  shared: (number: number): string => `${texts(number)} together`,
  maybe: "May be the same person",
  staysApart: "Whether or not they are one person, the names stay apart.",
  status: {
    ACCEPTED: "reviewers confirm it",
    SUGGESTED: "suggested, not reviewed",
    REJECTED: "reviewers reject it",
  },
  proposedBy: (who: string): string => `proposed by ${who}`,
  csv: { wrote: "wrote", signed: "signed" },
};
