import { CachedIndex } from "../shared/cached-index.js";
import type { AnswerGraph } from "./answer-graph.js";
import { readAnswerGraph } from "./read-answer-graph.js";
import { webInMemory } from "./answer-graph-in-memory.js";

/** The texts of the corpus and what they answer, found when somebody asks first. */
export const answerGraph = new CachedIndex<AnswerGraph>({
  fromGraph: (graph) => webInMemory(graph),
  fromEngine: readAnswerGraph,
});
