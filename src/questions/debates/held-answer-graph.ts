import { HeldIndex } from "../held-index.js";
import type { AnswerGraph } from "./answer-graph.js";
import { readAnswerGraph } from "./read-answer-graph.js";
import { webInMemory } from "./answer-graph-in-memory.js";

/** The texts of the corpus and what they answer, found when somebody asks first. */
export const answerGraph = new HeldIndex<AnswerGraph>({
  fromGraph: (graph) => webInMemory(graph),
  fromEngine: readAnswerGraph,
});
