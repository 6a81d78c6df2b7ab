import { ID } from "../declare/api.js";
import { declareFilter } from "../declare/filter.js";
import { out } from "../declare/step.js";
import { ClaimRank } from "../vocabularies.js";
import { filterCosts } from "./filter-costs.js";
import { statusField } from "./inputs/status-field.js";

/** Which claims. */
export const ClaimFilter = declareFilter("ClaimFilter", "Which claims to give; conditions are joined by `and`.", {
  subjects: {
    type: () => ID,
    isList: true,
    description: "About one of these subjects.",
    condition: { operator: "reaches", step: out("ABOUT"), isSelective: true },
    cost: filterCosts.edge,
  },
  properties: {
    type: () => String,
    isList: true,
    description: "About one of these properties.",
    condition: { operator: "isOneOf", property: "property" },
    cost: filterCosts.property,
  },
  sources: {
    type: () => ID,
    isList: true,
    description: "Stated in one of these articles.",
    condition: { operator: "reaches", step: out("STATED_IN"), label: "Article", isSelective: true },
    cost: filterCosts.edge,
  },
  ranks: {
    type: () => ClaimRank,
    isList: true,
    description: "Of one of these ranks.",
    condition: { operator: "isOneOf", property: "rank" },
    cost: filterCosts.property,
  },
  statuses: statusField,
});
