import type { FieldPrice } from "../../planner/cost/price.js";
import { upTo } from "../../planner/cost/price-rules.js";
import type { Arguments } from "../../planner/plan/plan.js";
import type { CorpusSize } from "../../planner/cost/corpus-size.js";

/** What the question costs, with what stands in its answer. */
export const responseChainPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.responseChain": {
    cost: chainPrice,
    because:
      "100, and 180 for each thousand articles, up to 3 100. In both directions (`BOTH`): 200, and 250 for each thousand, up to 3 100.",
  },
  "ResponseChain.layers": { size: 1, because: "The chain is priced as one layer that holds all its articles." },
  "ChainLayer.articles": { size: 200, because: "Most chains are much shorter." },
  "ChainLayer.texts": { size: 200, because: "As many as `articles`." },
  "ChainText.versions": { size: 1, because: "Few texts answer or are answered in more than two languages." },
  "ResponseChain.edges": { size: 200, of: "CrossReference", because: "About one for each article." },
  "ResponseChain.outline": { size: 200, of: "CrossReference", because: "One line for each edge." },
  "ChainEdge.alsoIn": { size: 1, because: "Few answers exist in more than two languages." },
  "OutlineLine.parts": { size: 3, because: "The titles of the two texts, and sometimes that of a version." },
};

/** How far a chain goes grows with the corpus, until it comes to its bounds; both ways twice as much is found. */
function chainPrice({ direction }: Arguments, corpusSize: CorpusSize): number {
  const mostForWalk = 3_100;
  return direction === "BOTH"
    ? 200 + upTo(mostForWalk, corpusSize, "Article", 250)
    : 100 + upTo(mostForWalk, corpusSize, "Article", 180);
}
