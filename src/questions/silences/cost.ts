import type { FieldPrice } from "../../planner/cost/price.js";
import { countPrice } from "../../planner/cost/scan-prices.js";

/** What the question costs, with what stands in its answer. */
export const silencesPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.silences": {
    cost: (asked, corpusSize, declared) => 50 + countPrice("Article", 30)(asked, corpusSize, declared),
    because:
      "50, and 30 for each thousand articles. Every text that might have been answered is looked at. A filter costs as much as it adds to `totalCount` of `articles`.",
  },
};
