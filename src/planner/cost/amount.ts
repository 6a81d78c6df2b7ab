import type { Variables } from "../plan/plan.js";
import type { CorpusSize } from "./corpus-size.js";

/** What a price can depend on that is not known when an operation is planned. */
export interface PricedCall {
  readonly variables: Variables;
  /** What the corpus holds by then. */
  readonly corpusSize: CorpusSize;
}

/** A number that is known when an operation is planned, or only with a call. */
export type Amount = number | ((call: PricedCall) => number);

/** The number for one call. */
export function valueOf(amount: Amount, call: PricedCall): number {
  return typeof amount === "number" ? amount : amount(call);
}

/** All of them together: what is known is added up once, the rest for each call. */
export function sum(amounts: readonly Amount[]): Amount {
  let fixed = 0;
  const varying: Exclude<Amount, number>[] = [];
  for (const amount of amounts) {
    if (typeof amount === "number") fixed += amount;
    else varying.push(amount);
  }
  if (varying.length === 0) return fixed;
  return (call) => varying.reduce((total, amount) => total + amount(call), fixed);
}

/** One so many times as the other says. */
export function product(left: Amount, right: Amount): Amount {
  if (left === 0 || right === 0) return 0;
  if (left === 1) return right;
  if (right === 1) return left;
  if (typeof left === "number" && typeof right === "number") return left * right;
  return (call) => valueOf(left, call) * valueOf(right, call);
}

/** The largest of them; 0 of none. */
export function largest(amounts: readonly Amount[]): Amount {
  const [only] = amounts;
  if (amounts.length === 1 && only !== undefined) return only;
  if (amounts.every((amount) => typeof amount === "number")) return Math.max(0, ...amounts);
  return (call) => Math.max(0, ...amounts.map((amount) => valueOf(amount, call)));
}

/** The smaller of the two. */
export function smaller(left: Amount, right: Amount): Amount {
  if (typeof left === "number" && typeof right === "number") return Math.min(left, right);
  return (call) => Math.min(valueOf(left, call), valueOf(right, call));
}
