import type { FieldPrice } from "../../planner/cost/price.js";
import { subgraphPrices, edgesPrice } from "../shared/subgraph/cost.js";

/** What the question costs, with what stands in its answer. */
export const betweenPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.between": {
    cost: (asked, corpusSize) => 50 + edgesPrice(asked, corpusSize, 1),
    because:
      "50, and for the given nodes the same as for `neighbourhood`, but 1 instead of 4 for each thousand articles.",
  },
  ...subgraphPrices,
};
