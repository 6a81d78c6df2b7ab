import { ID } from "../declare/api.js";
import { declareFilter } from "../declare/filter.js";
import { out } from "../declare/step.js";
import { filterCosts } from "./filter-costs.js";

/** Which votes. */
export const VoteFilter = declareFilter("VoteFilter", "Which votes to give; conditions are joined by `and`.", {
  events: {
    type: () => ID,
    isList: true,
    description: "Taken at one of these events.",
    condition: { operator: "reaches", step: out("TAKEN_AT"), label: "Event", mayBeUnknown: true },
    cost: filterCosts.edge,
  },
  organizations: {
    type: () => ID,
    isList: true,
    description: "Put to one of these organizations.",
    condition: { operator: "reaches", step: out("PUT_TO"), label: "Organization", mayBeUnknown: true },
    cost: filterCosts.edge,
  },
  questionContains: {
    type: () => String,
    description: "With these characters in the question; case and accents do not matter.",
    condition: { operator: "containsText", property: "questionKey" },
    cost: filterCosts.text,
  },
});
