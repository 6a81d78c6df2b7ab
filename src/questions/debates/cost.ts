import type { FieldPrice } from "../../planner/cost/price.js";
import { countPrice } from "../../planner/cost/scan-prices.js";

/** What the question costs, with what stands in its answer. */
export const debatesPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.debates": {
    cost: (asked, corpusSize, declared) => 100 + countPrice("Article", 20, 600)(asked, corpusSize, declared),
    because:
      "100, and 20 for each thousand articles, up to 600. The debates of all articles are worked out once for each version of the corpus. A filter costs as much as it adds to `totalCount` of `articles`.",
  },
};
