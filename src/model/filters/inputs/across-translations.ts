import type { FilterField } from "../../declare/filter.js";
import { into, out, type Step } from "../../declare/step.js";
import { filterCosts } from "../filter-costs.js";

/** From a text to every language and version of it, and itself. */
export const sameWork: readonly [Step, Step] = [out("WORK"), into("WORK")];

/** The field of a filter that widens others: texts that are named then stand for their work. */
export function acrossTranslations(description: string): FilterField {
  return { type: () => Boolean, description, condition: { operator: "widens" }, cost: filterCosts.edge };
}
