import type { Variables } from "../plan.js";
import { largest, sum, valueOf, type Amount } from "./amount.js";
import type { CostlyField, Estimate } from "./estimate.js";

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

/** Gives a call's estimate. Costs nothing worth measuring where no page size is a variable. */
export type Estimator = (variables: Variables) => Estimate;

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
  return (variables) => ({
    nodes: valueOf(nodes, variables),
    cost: valueOf(cost, variables),
    costliest: () => mostCostly(lines, variables),
  });
}

function mostCostly(lines: readonly BillLine[], variables: Variables): CostlyField | undefined {
  let most: CostlyField | undefined;
  for (const { path, cost } of lines) {
    const value = valueOf(cost, variables);
    if (value > (most?.cost ?? 0)) most = { path, cost: value };
  }
  return most;
}
