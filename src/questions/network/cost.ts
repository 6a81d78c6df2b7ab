import type { FieldPrice } from "../../planner/cost/price.js";
import { numberOf } from "../../planner/cost/price-rules.js";
import type { Arguments } from "../../planner/plan/plan.js";
import type { CorpusSize } from "../../planner/cost/corpus-size.js";

/** What the question costs, with what stands in its answer. */
export const networkPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.network": {
    cost: networkPrice,
    because:
      "500, and 1 for each node. In addition, because all of them are counted: 80 for each thousand signatures in a network of co-signatories, 60 for each thousand references (up to 3 400) in one of publishers, 30 for each thousand references in the others.",
  },
  "Network.nodes": { size: (asked) => numberOf(asked["limit"], 500), because: "As many as `limit` says." },
};

/** What each kind of network counts. */
const countedEdges: Readonly<Record<string, readonly [label: string, points: number, most?: number]>> = {
  RESPONSES: ["CrossReference", 30],
  REFERENCES: ["CrossReference", 30],
  PUBLISHERS: ["CrossReference", 60, 3_400],
  CO_SIGNATURES: ["Signature", 80],
};

/** The price of a network: its measures, its members, and the edges that are counted. */
function networkPrice({ kind, limit }: Arguments, corpusSize: CorpusSize): number {
  const [label, points, most] = countedEdges[String(kind)] ?? ["CrossReference", 30];
  return 500 + numberOf(limit, 500) + corpusSize.perThousand(label, points, most);
}
