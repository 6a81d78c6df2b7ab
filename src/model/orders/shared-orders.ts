import type { DeclaredPath, Step } from "../declare/step.js";

/** Oldest first; what has no date comes last (its key is the last day of the calendar). */
export function byDateOf(step?: Step): DeclaredPath {
  return { property: "publishedKey", ...(step === undefined ? {} : { step }) };
}

/** What refers to something stands in the order in which it appeared. */
export const referenceOrder = [{ property: "sourceKey" }] as const;

/** Claims stand in the order in which their sources appeared. */
export const claimOrder = [{ property: "sourceKey" }, { property: "locatorKey" }] as const;
