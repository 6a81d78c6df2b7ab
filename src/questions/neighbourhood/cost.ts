import type { FieldPrice } from "../../planner/cost/price.js";
import { numberOf } from "../../planner/cost/price-rules.js";
import { subgraphPrices, edgesPrice } from "../shared/subgraph/cost.js";

/** What the question costs, with what stands in its answer. */
export const neighbourhoodPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.neighbourhood": {
    cost: (asked, corpusSize) => 200 * numberOf(asked["depth"], 1) + edgesPrice(asked, corpusSize, 4),
    because:
      "200 for each step outwards, and what its nodes are connected to: 2 for each, and 4 for each thousand articles for a body, series or topic, up to 4 000.",
  },
  ...subgraphPrices,
};
