import type { FieldPrice } from "../../planner/cost/price.js";
import { numberOf, upTo } from "../../planner/cost/price-rules.js";
import { countPrice } from "../../planner/cost/scan-prices.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { bucketsPrice } from "../timeline/cost.js";

/** What the question costs, with what stands in its answer. */
export const riverPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.river": {
    cost: (asked, corpusSize, declared) => 150 + countPrice("Article", 40, 1_000)(asked, corpusSize, declared),
    because:
      "150, and 40 for each thousand articles, up to 1 000. All articles are looked at. A filter costs as much as it adds to `totalCount` of `articles`.",
  },
  "River.texts": { size: (asked) => numberOf(asked["limit"], 500), of: "Article", because: "As many as `limit` says." },
  "River.references": {
    size: (asked) => 2 * numberOf(asked["limit"], 500),
    because: "Two for each text.",
  },
  "River.events": { size: LARGEST_PAGE, because: "As many as a page holds." },
  "River.votes": { size: LARGEST_PAGE, because: "As many as a page holds." },
  "River.buckets": {
    cost: (asked, corpusSize) => bucketsPrice(asked) + upTo(800, corpusSize, "Article", 40),
    because: "As for `timeline`, and 40 for each thousand articles, up to 800, because articles are counted by debate.",
  },
};
