import type { FilterField } from "../../declare/filter.js";
import { ReviewStatus } from "../../vocabularies.js";
import { filterCosts } from "../filter-costs.js";

/** Asks for more than reviewed records; a field of every filter of what is reviewed. */
export const statusField: FilterField = {
  type: () => ReviewStatus,
  isList: true,
  description: "With one of these review statuses; ACCEPTED alone if left out.",
  condition: { operator: "seesStatuses" },
  cost: filterCosts.property,
};
