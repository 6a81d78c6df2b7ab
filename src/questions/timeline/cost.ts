import type { FieldPrice } from "../../planner/cost/price.js";
import { numberOf } from "../../planner/cost/price-rules.js";
import { countPrice } from "../../planner/cost/scan-prices.js";
import type { Arguments } from "../../planner/plan/plan.js";
import { isMapping } from "../../base/guards/is-mapping.js";

/** What the question costs, with what stands in its answer. */
export const timelinePrices: Readonly<Record<string, FieldPrice>> = {
  "Query.timeline": {
    cost: (asked, corpusSize, declared) => 50 + countPrice("Article", 40)(asked, corpusSize, declared),
    because:
      "50, and 40 for each thousand articles. Everything that has a date is counted. A filter costs as much as it adds to `totalCount` of `articles`.",
  },
  "Timeline.buckets": {
    cost: bucketsPrice,
    because: "If the timeline counts by day: 1 for every 20 days, for at most 10 000 days.",
  },
  "Timeline.entries": { size: (asked) => numberOf(asked["limit"], 500), because: "As many as `limit` says." },
};

const mostBuckets = 10_000;
const bucketsForAPoint = 20;
const dayMs = 86_400_000;

/** The days of the period that is asked for; where it is open, as many as there may be. Months and years are few. */
export function bucketsPrice({ granularity, period }: Arguments): number {
  if (granularity !== "DAY") return 0;
  const { from, to }: Arguments = isMapping(period) ? period : {};
  const days = typeof from === "string" && typeof to === "string" ? (Date.parse(to) - Date.parse(from)) / dayMs : NaN;
  return Math.ceil((days >= 0 ? Math.min(mostBuckets, days) : mostBuckets) / bucketsForAPoint);
}
