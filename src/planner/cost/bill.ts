import type { NodeCounts } from "../../model/graph/node-counts.js";
import type { Variables } from "../plan/plan.js";
import { largest, sum, valueOf, type Amount, type PricedCall } from "./amount.js";
import type { CostlyField, Estimate } from "./estimate.js";
import { holdingsOf } from "./holdings.js";

/** What fields cost, as far as it is known without a call. */
export interface Bill {
  readonly nodes: Amount;
  readonly cost: Amount;
  /** One for each field that costs something. */
  readonly lines: readonly BillLine[];
}

/** One field's own cost, with all its repetitions. */
export interface BillLine {
  readonly path: string;
  readonly cost: Amount;
}

/** Gives the estimate of a call with these variables, over a corpus that holds as much. */
export type Estimator = (variables: Variables, counts?: NodeCounts) => Estimate;

/** The bill of what costs nothing. */
export const nothing: Bill = { nodes: 0, cost: 0, lines: [] };

/** The bill of one field, whatever stands inside it. */
export function only(path: string, cost: Amount, nodes: Amount = 0): Bill {
  return cost === 0 ? nothing : { nodes, cost, lines: [{ path, cost }] };
}

/** All of them, one beside the other. */
export function together(bills: readonly Bill[]): Bill {
  return {
    nodes: sum(bills.map(({ nodes }) => nodes)),
    cost: sum(bills.map(({ cost }) => cost)),
    lines: bills.flatMap(({ lines }) => lines),
  };
}

/** The most that one of them may come to. */
export function mostOf(bills: readonly Bill[]): Bill {
  return {
    nodes: largest(bills.map(({ nodes }) => nodes)),
    cost: largest(bills.map(({ cost }) => cost)),
    lines: bills.flatMap(({ lines }) => lines),
  };
}

/** The bill with the numbers of a call filled in. */
export function toEstimator({ nodes, cost, lines }: Bill): Estimator {
  return (variables, counts) => {
    const call: PricedCall = { variables, holdings: holdingsOf(counts) };
    return { nodes: valueOf(nodes, call), cost: valueOf(cost, call), costliest: () => mostCostly(lines, call) };
  };
}

function mostCostly(lines: readonly BillLine[], call: PricedCall): CostlyField | undefined {
  let most: CostlyField | undefined;
  for (const { path, cost } of lines) {
    const value = valueOf(cost, call);
    if (value > (most?.cost ?? 0)) most = { path, cost: value };
  }
  return most;
}
