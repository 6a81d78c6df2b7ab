import type { FieldPrice } from "../../planner/cost/price.js";

/** What the question costs, with what stands in its answer. */
export const reconcilePrices: Readonly<Record<string, FieldPrice>> = {
  "Query.reconcile": { cost: 20, because: "All claims on the vote are read." },
  "ReconciliationCheck.claims": { size: 8, because: "Few figures have more claims." },
};
