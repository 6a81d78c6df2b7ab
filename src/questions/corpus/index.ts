import { corpusPrices } from "./cost.js";
import { Corpus } from "./types.js";
import { planAnswer, factsReader, type FactsSource } from "../shared/answer-from-facts.js";
import { compileValue } from "../../planner/compile/compile-value.js";
import { render } from "../../cypher/cypher.js";
import type { RootField } from "../../planner/root.js";
import { askedParts } from "./asked-parts.js";
import type { CorpusFacts } from "./corpus-facts.js";
import { compileCorpus } from "./corpus-statement.js";
import { readCorpus } from "./in-memory.js";
import { toCorpus } from "./to-corpus.js";

/** What this corpus is and how much there is of it. Reads only the parts that are asked for, in one statement. */
export const corpus: RootField = {
  name: "corpus",
  type: () => Corpus,
  description: "What this corpus is, and how much there is of it.",
  prices: corpusPrices,
  arguments: {},
  plan(selection) {
    const plan = planAnswer(selection);
    const asked = askedParts(plan);
    const { statement, read } = compileCorpus(asked);
    const source: FactsSource<CorpusFacts> = {
      statement,
      fromRows: read,
      fromGraph: (graph) => readCorpus(graph, asked),
    };
    const [readFacts, shape] = [factsReader(source), compileValue(plan)];
    return {
      plan,
      steps: () => [{ text: render(statement).text }],
      answer: async (run) => shape(toCorpus(await readFacts(run)), run.call),
    };
  },
};
