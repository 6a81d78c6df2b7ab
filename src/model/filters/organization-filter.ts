import { declareFilter } from "../declare/filter.js";
import { OrganizationKind } from "../vocabularies.js";
import { filterCosts } from "./filter-costs.js";

/** Which organizations. */
export const OrganizationFilter = declareFilter(
  "OrganizationFilter",
  "Which organizations to give; conditions are joined by `and`.",
  {
    nameContains: {
      type: () => String,
      description: "With these letters in one of its names; case and accents do not matter.",
      condition: { operator: "containsText", property: "nameKey" },
      cost: filterCosts.text,
    },
    kinds: {
      type: () => OrganizationKind,
      isList: true,
      description: "Of one of these kinds.",
      condition: { operator: "isOneOf", property: "kind" },
      cost: filterCosts.property,
    },
  },
);
