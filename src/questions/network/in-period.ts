import { cypher, empty, param, type Fragment } from "../../cypher/cypher.js";
import type { Snapshot } from "../../graph/snapshot.js";
import type { Predicate } from "../../graph/predicates.js";
import type { OverlapsPeriod } from "../../model/filters/condition.js";
import { liesWithin } from "../../planner/conditions/compile-condition.js";
import { boundNode } from "../../planner/compile/match.js";
import { overlapsPeriod } from "../../planner/in-memory/predicates/condition-predicate.js";
import type { NetworkQuestion } from "./read-network.js";

const published: OverlapsPeriod<string> = { operator: "overlapsPeriod", bounds: "published" };

/** Whether a text appeared in the period that is asked for: `x.publishedSpan IN $p0 AND … AND `, to go before other conditions; nothing if none is. */
export function inPeriod(text: Fragment, { period }: Pick<NetworkQuestion, "period">): Fragment {
  if (period === undefined) return empty;
  return cypher`${liesWithin(published.bounds, boundNode(text), period, (read) => param(read(period)))} AND `;
}

/** The same of a graph in memory. */
export function inPeriodTest(snapshot: Snapshot, { period }: Pick<NetworkQuestion, "period">): Predicate {
  return period === undefined ? () => true : overlapsPeriod(published, period, { snapshot });
}
