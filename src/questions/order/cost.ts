import type { FieldPrice } from "../../planner/cost/price.js";
import { upTo } from "../../planner/cost/price-rules.js";

/** What the question costs, with what stands in its answer. */
export const orderPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.order": {
    cost: (_asked, corpusSize) => 20 + upTo(1_500, corpusSize, "Article", 400),
    because:
      "20, and 400 for each thousand articles, up to 1 500. From both texts, the answers are followed through hundreds of texts.",
  },
};
