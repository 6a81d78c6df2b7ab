import { HeldIndex } from "../held-index.js";
import type { AnswerWeb } from "./answer-web.js";
import { readWeb } from "./read-web.js";
import { webInMemory } from "./web-in-memory.js";

/** The texts of the corpus and what they answer, found when somebody asks first. */
export const answerWeb = new HeldIndex<AnswerWeb>({
  fromGraph: (graph) => webInMemory(graph),
  fromEngine: readWeb,
});
