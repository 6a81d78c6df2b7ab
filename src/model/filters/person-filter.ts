import { ID } from "../declare/api.js";
import { declareFilter } from "../declare/filter.js";
import { out } from "../declare/step.js";
import { NameForm } from "../vocabularies.js";
import { filterCosts } from "./filter-costs.js";

/** Which people. */
export const PersonFilter = declareFilter("PersonFilter", "Which people to give; conditions are joined by `and`.", {
  nameContains: {
    type: () => String,
    description: "With these letters in the name; case and accents do not matter.",
    condition: { operator: "containsText", property: "nameKey" },
    cost: filterCosts.text,
  },
  nameForms: {
    type: () => NameForm,
    isList: true,
    description: "Printed in one of these forms.",
    condition: { operator: "isOneOf", property: "nameForm" },
    cost: filterCosts.property,
  },
  signed: {
    type: () => ID,
    isList: true,
    description: "Who signed one of these articles.",
    condition: {
      operator: "reaches",
      step: out("SIGNED"),
      label: "Article",
      isSelective: true,
    },
    cost: filterCosts.tie,
  },
  authored: {
    type: () => ID,
    isList: true,
    description: "Who wrote one of these articles.",
    condition: { operator: "reaches", step: out("WROTE"), label: "Article", isSelective: true },
    cost: filterCosts.tie,
  },
});
