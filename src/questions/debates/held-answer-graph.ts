import { HeldIndex } from "../held-index.js";
import type { AnswerWeb } from "./answer-graph.js";
import { readWeb } from "./read-answer-graph.js";
import { webInMemory } from "./answer-graph-in-memory.js";

/** The texts of the corpus and what they answer, found when somebody asks first. */
export const answerWeb = new HeldIndex<AnswerWeb>({
  fromGraph: (graph) => webInMemory(graph),
  fromEngine: readWeb,
});
