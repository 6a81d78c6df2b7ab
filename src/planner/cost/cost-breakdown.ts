import type { NodeCounts } from "../../model/graph/node-counts.js";
import type { Variables } from "../plan/plan.js";
import { largest, sum, valueOf, type Amount, type PricedCall } from "./amount.js";
import type { CostlyField, Estimate } from "./estimate.js";
import { corpusSizeOf } from "./corpus-size.js";

/** What fields cost, as far as it is known without a call. */
export interface CostBreakdown {
  readonly nodes: Amount;
  readonly cost: Amount;
  /** One for each field that costs something. */
  readonly lines: readonly CostLine[];
}

/** One field's own cost, with all its repetitions. */
export interface CostLine {
  readonly path: string;
  readonly cost: Amount;
}

/** Gives the estimate of a call with these variables, over a corpus that holds as much. */
export type Estimator = (variables: Variables, counts?: NodeCounts) => Estimate;

/** The cost of nothing. */
export const nothing: CostBreakdown = { nodes: 0, cost: 0, lines: [] };

/** The cost of one field, whatever stands inside it. */
export function only(path: string, cost: Amount, nodes: Amount = 0): CostBreakdown {
  return cost === 0 ? nothing : { nodes, cost, lines: [{ path, cost }] };
}

/** All of them, one beside the other. */
export function totalOf(costs: readonly CostBreakdown[]): CostBreakdown {
  return {
    nodes: sum(costs.map(({ nodes }) => nodes)),
    cost: sum(costs.map(({ cost }) => cost)),
    lines: costs.flatMap(({ lines }) => lines),
  };
}

/** The most that one of them may come to. */
export function mostOf(costs: readonly CostBreakdown[]): CostBreakdown {
  return {
    nodes: largest(costs.map(({ nodes }) => nodes)),
    cost: largest(costs.map(({ cost }) => cost)),
    lines: costs.flatMap(({ lines }) => lines),
  };
}

/** The cost with the numbers of a call filled in. */
export function toEstimator({ nodes, cost, lines }: CostBreakdown): Estimator {
  return (variables, counts) => {
    const call: PricedCall = { variables, corpusSize: corpusSizeOf(counts) };
    return { nodes: valueOf(nodes, call), cost: valueOf(cost, call), costliest: () => mostCostly(lines, call) };
  };
}

function mostCostly(lines: readonly CostLine[], call: PricedCall): CostlyField | undefined {
  let most: CostlyField | undefined;
  for (const { path, cost } of lines) {
    const value = valueOf(cost, call);
    if (value > (most?.cost ?? 0)) most = { path, cost: value };
  }
  return most;
}
