import type { KnownDate } from "../../rules/dates/bounds/known-date.js";
import type { PossibilityName } from "../../model/vocabularies.js";
import { outBy } from "../../rules/dates/bounds/out-by.js";

/** Whether all of these had been published by a day, which is certain by firm bounds alone: the least sure of them decides. */
export function publishedBy(dates: readonly (KnownDate | null)[], day: string): PossibilityName {
  const found = new Set(dates.map((date) => (date === null ? "UNKNOWN" : outBy(date.firm, day))));
  return (["IMPOSSIBLE", "UNKNOWN", "POSSIBLE"] as const).find((possibility) => found.has(possibility)) ?? "CERTAIN";
}
