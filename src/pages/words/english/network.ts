import { count } from "./numbers.js";

const members = count("member", "members");
const groups = count("group", "groups");
const shares = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

/** What the page of the network says. */
export const network = {
  description: "Who is connected to whom, in numbers. The numbers describe this corpus, not anybody's importance.",
  of: "Connections between",
  name: "Name",
  counted: (number: number, inGroups: number): string => `${members(number)} in ${groups(inGroups)}.`,
  share: (value: number): string => shares.format(value),
  columns: {
    answered: "connections to it",
    answers: "connections from it",
    between: "between others",
    rank: "weight",
    group: "group",
  },
  meanings: {
    answered: "How many answer it; if connections have no direction, how many it is connected to.",
    answers: "How many it answers.",
    between: "The share of shortest paths between two others that lead through it (betweenness).",
    rank: "How likely you are to be there if you follow connections at random (PageRank).",
    group:
      "Members of one group have more connections among themselves than with others. The numbers mean nothing else.",
  },
};
