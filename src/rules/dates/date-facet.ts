import { dateText } from "./write-date.js";
import { readUncertainDate } from "./uncertain-date.js";

/** What a text without a date is counted under. */
export const UNDATED_FACET = "undated";

/** What to write beside a year or month that texts are counted under. */
export function dateFacetLabel(value: string): string {
  return value === UNDATED_FACET ? value : dateText(readUncertainDate(value), "en");
}
