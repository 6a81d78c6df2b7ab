import type { FieldPrice } from "../../planner/cost/price.js";
import { countPrice } from "../../planner/cost/scan-prices.js";

/** What the question costs, with what stands in its answer. */
export const debatesPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.debates": {
    cost: (asked, corpusSize, declared) => 100 + countPrice("Article", 20, 600)(asked, corpusSize, declared),
    because:
      "100, and 20 for each thousand articles, up to 600: all of them are in it, and it is found once for a corpus. A filter costs what it costs a count of `articles`.",
  },
};
