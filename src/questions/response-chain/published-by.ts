import type { PossibilityName } from "../order/types.js";
import { isFirm, type WeighedDate } from "../../rules/dates/firm-date.js";

/** Whether all of these had been published by a day: the least sure of them decides. */
export function publishedBy(dates: readonly (WeighedDate | null)[], day: string): PossibilityName {
  const found = new Set(dates.map((date) => isOutBy(date, day)));
  return (["IMPOSSIBLE", "UNKNOWN", "POSSIBLE"] as const).find((possibility) => found.has(possibility)) ?? "CERTAIN";
}

/** A date that is not firm makes nothing certain. */
function isOutBy(date: WeighedDate | null, day: string): PossibilityName {
  const { earliest = null, latest = null } = date ?? {};
  if (earliest === null && latest === null) return "UNKNOWN";
  if (date === null || !isFirm(date)) return "POSSIBLE";
  if (earliest !== null && earliest > day) return "IMPOSSIBLE";
  return latest !== null && latest <= day ? "CERTAIN" : "POSSIBLE";
}
