import type { FieldPrice } from "../../planner/cost/price.js";
import { numberOf, upTo } from "../../planner/cost/price-rules.js";
import type { Arguments } from "../../planner/plan/plan.js";

/** What the question costs, with what stands in its answer. */
export const pathsPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.paths": {
    cost: (asked, corpusSize) => pathsPrice(asked) + upTo(400, corpusSize, "Article", 20),
    because:
      "32 for each step of each path that may be shown, and 20 for each thousand articles, up to 400. Many paths are compared for the few that are shown.",
  },
  "PathResult.paths": { size: (asked) => numberOf(asked["limit"], 3), because: "As many as `limit` says." },
  "Path.nodes": { size: (asked) => numberOf(asked["maxLength"], 6) + 1, because: "As long as `maxLength` says." },
  "Path.hops": { size: (asked) => numberOf(asked["maxLength"], 6), because: "As long as `maxLength` says." },
};

/** The steps of all paths that may be shown: those of one length are all weighed before the first is shown. */
function pathsPrice({ limit, maxLength }: Arguments): number {
  return 32 * numberOf(limit, 3) * numberOf(maxLength, 6);
}
