import type { FieldPrice } from "../../../planner/cost/price.js";
import { numberOf } from "../../../planner/cost/price-rules.js";
import type { Arguments } from "../../../planner/plan/plan.js";
import type { CorpusSize } from "../../../planner/cost/corpus-size.js";
import "../../../model/concepts.js";
import { declaredConcepts } from "../../../model/declare/registry.js";
import { labelOf } from "../../../planner/run/node-groups.js";

/** What a subgraph costs, whatever question shows it. */
export const subgraphPrices: Readonly<Record<string, FieldPrice>> = {
  "Subgraph.nodes": { size: (asked) => numberOf(asked["limit"], 200), because: "As many as `limit` says." },
  "Subgraph.edges": { size: (asked) => 2 * numberOf(asked["limit"], 200), because: "Two for each node." },
};

/** What many may be tied to. */
const hubs: ReadonlySet<string | undefined> = new Set(
  declaredConcepts().flatMap(({ labels: [label], isHub }) => (isHub === true ? [label] : [])),
);

const mostForEdges = 4_000;

/** What the things in the middle of a canvas are tied to; `ofHub`: points for each thousand articles for what many are tied to. */
export function edgesPrice({ ids }: Arguments, corpusSize: CorpusSize, ofHub: number): number {
  const given: readonly unknown[] = Array.isArray(ids) ? ids : [ids];
  const hubCount = given.filter((id) => hubs.has(labelOf(String(id)))).length;
  return 2 * given.length + Math.min(mostForEdges, hubCount * corpusSize.perThousand("Article", ofHub));
}
