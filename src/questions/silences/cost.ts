import type { FieldPrice } from "../../planner/cost/price.js";
import { countPrice } from "../../planner/cost/scan-prices.js";

/** What the question costs, with what stands in its answer. */
export const silencesPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.silences": {
    cost: (asked, corpusSize, declared) => 50 + countPrice("Article", 30)(asked, corpusSize, declared),
    because:
      "50, and 30 for each thousand articles: everything is looked at that might have been answered. A filter costs what it costs a count of `articles`.",
  },
};
