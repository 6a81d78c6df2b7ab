import { derivation } from "../../derivation.js";
import { declareReads } from "../../reads.js";

const question = declareReads({ of: "Vote", properties: ["electorate"] });

/** Who was asked: an ELECTORATE edge from a vote to the one that stands for all questions that were put to the same voters, the first of them by id. Only
 *  where the corpus names one electorate for votes at one event; else a vote stands for itself. */
export const electorates = derivation({
  name: "electorates",
  reads: { ...question, out: { TAKEN_AT: { of: "Event", into: { TAKEN_AT: question } } } },
  writes: { edges: ["ELECTORATE"] },
  derive: (vote) => {
    const name = vote.text("electorate");
    const atEvent = name === undefined ? [] : vote.out("TAKEN_AT").flatMap((event) => event.into("TAKEN_AT"));
    const first = atEvent.find((other) => other.text("electorate") === name) ?? vote;
    return { edges: [{ type: "ELECTORATE", to: first.id }] };
  },
});
