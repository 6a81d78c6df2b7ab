import type { KnownDate } from "../../rules/dates/known-date.js";
import type { PossibilityName } from "../order/types.js";

/** Whether all of these had been published by a day: the least sure of them decides. */
export function publishedBy(dates: readonly (KnownDate | null)[], day: string): PossibilityName {
  const found = new Set(dates.map((date) => isOutBy(date, day)));
  return (["IMPOSSIBLE", "UNKNOWN", "POSSIBLE"] as const).find((possibility) => found.has(possibility)) ?? "CERTAIN";
}

/** What is certain is so by the firm bounds alone. */
function isOutBy(date: KnownDate | null, day: string): PossibilityName {
  if (date === null) return "UNKNOWN";
  const { firm } = date;
  if (firm.earliest !== null && firm.earliest > day) return "IMPOSSIBLE";
  return firm.latest !== null && firm.latest <= day ? "CERTAIN" : "POSSIBLE";
}
