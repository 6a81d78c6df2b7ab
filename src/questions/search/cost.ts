import type { FieldPrice } from "../../planner/cost/price.js";

/** What the question costs, with what stands in its answer. */
export const searchPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.search": {
    cost: (_asked, corpusSize) => 20 + corpusSize.perThousand("Article", 1),
    because: "20, and 1 for each thousand articles. Every word is also looked up in all similar spellings.",
  },
};
