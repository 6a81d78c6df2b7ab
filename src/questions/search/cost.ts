import type { FieldPrice } from "../../planner/cost/price.js";

/** What the question costs, with what stands in its answer. */
export const searchPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.search": {
    cost: (_asked, corpusSize) => 20 + corpusSize.perThousand("Article", 1),
    because: "20, and one for each thousand articles: every word is looked up in every spelling that is near it.",
  },
};
