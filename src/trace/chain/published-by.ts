import type { PossibilityName } from "../../domain/temporal-order.js";
import type { UncertainDate } from "../../domain/uncertain-date.js";

/** Whether all of these had been published by a day: the least sure of them decides. */
export function publishedBy(dates: readonly (UncertainDate | null)[], day: string): PossibilityName {
  const found = new Set(dates.map((date) => isOutBy(date, day)));
  return (["IMPOSSIBLE", "UNKNOWN", "POSSIBLE"] as const).find((possibility) => found.has(possibility)) ?? "CERTAIN";
}

/** A date that is only about right, or in doubt, makes nothing certain. */
function isOutBy(date: UncertainDate | null, day: string): PossibilityName {
  const { earliest = null, latest = null } = date ?? {};
  if (earliest === null && latest === null) return "UNKNOWN";
  if (earliest !== null && earliest > day) return "IMPOSSIBLE";
  const isSoft = date?.isApproximate === true || date?.isUncertain === true;
  return latest !== null && latest <= day && !isSoft ? "CERTAIN" : "POSSIBLE";
}
