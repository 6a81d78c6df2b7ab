import type { FieldPrice } from "../../planner/cost/price.js";
import { numberOf } from "../../planner/cost/price-rules.js";
import { subgraphPrices, edgesPrice } from "../shared/subgraph/cost.js";

/** What the question costs, with what stands in its answer. */
export const neighbourhoodPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.neighbourhood": {
    cost: (asked, corpusSize) => 200 * numberOf(asked["depth"], 1) + edgesPrice(asked, corpusSize, 4),
    because:
      "200 for each step outwards, and 2 for each given node. For each given organization, series or topic, also 4 for each thousand articles, up to 4 000 in all.",
  },
  ...subgraphPrices,
};
