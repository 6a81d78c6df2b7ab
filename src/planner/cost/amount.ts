import type { Variables } from "../plan.js";

/** A number that is known when an operation is planned, or only with the variables of a call. */
export type Amount = number | ((variables: Variables) => number);

/** The number for one call. */
export function valueOf(amount: Amount, variables: Variables): number {
  return typeof amount === "number" ? amount : amount(variables);
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
  return (variables) => varying.reduce((total, amount) => total + amount(variables), fixed);
}

/** One so many times as the other says. */
export function product(left: Amount, right: Amount): Amount {
  if (left === 0 || right === 0) return 0;
  if (left === 1) return right;
  if (right === 1) return left;
  if (typeof left === "number" && typeof right === "number") return left * right;
  return (variables) => valueOf(left, variables) * valueOf(right, variables);
}

/** The largest of them; 0 of none. */
export function largest(amounts: readonly Amount[]): Amount {
  const [only] = amounts;
  if (amounts.length === 1 && only !== undefined) return only;
  if (amounts.every((amount) => typeof amount === "number")) return Math.max(0, ...amounts);
  return (variables) => Math.max(0, ...amounts.map((amount) => valueOf(amount, variables)));
}
