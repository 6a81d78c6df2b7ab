import { count } from "./numbers.js";

const members = count("member", "members");
const groups = count("group", "groups");
const shares = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

/** What the page of the network says. */
export const network = {
  description: "Who is tied to whom, measured. The measures describe this corpus, not the importance of anybody.",
  of: "Ties between",
  name: "Name",
  counted: (number: number, inGroups: number): string => `${members(number)} in ${groups(inGroups)}.`,
  share: (value: number): string => shares.format(value),
  columns: {
    answered: "ties to it",
    answers: "ties from it",
    between: "between others",
    rank: "weight",
    group: "group",
  },
  meanings: {
    answered: "How many answer it; where a tie has no direction, how many it is tied to.",
    answers: "How many it answers.",
    between: "The share of shortest ways between two others that lead through it (betweenness).",
    rank: "The chance of being there for somebody who follows ties at random (PageRank).",
    group: "Members of one group have more ties among themselves than with others. The numbers mean nothing else.",
  },
};
