import { ID } from "../declare/api.js";
import { declareFilter } from "../declare/filter.js";
import { out } from "../declare/step.js";
import { NameForm } from "../vocabularies.js";
import { acrossTranslations, sameWork } from "./inputs/across-translations.js";
import { filterCosts } from "./filter-costs.js";
import { identifiersField } from "./inputs/identifiers-field.js";

/** Which people. */
export const PersonFilter = declareFilter("PersonFilter", "Which people to give; conditions are joined by `and`.", {
  nameContains: {
    type: () => String,
    description: "With these characters in the name; case and accents do not matter.",
    condition: { operator: "containsText", property: "nameKey" },
    cost: filterCosts.text,
  },
  identifiers: identifiersField,
  nameForms: {
    type: () => NameForm,
    isList: true,
    description: "With a name printed in one of these forms.",
    condition: { operator: "isOneOf", property: "nameForm" },
    cost: filterCosts.property,
  },
  signed: {
    type: () => ID,
    isList: true,
    description: "Who signed one of these articles.",
    condition: { ...texts("SIGNED"), isSelective: true },
    widened: { ...texts("SIGNED"), widened: sameWork },
    cost: filterCosts.edge,
  },
  signedAll: {
    type: () => ID,
    isList: true,
    description: "Who signed every one of these articles.",
    condition: { ...texts("SIGNED"), isSelective: true, isEach: true },
    widened: { ...texts("SIGNED"), isEach: true, widened: sameWork },
    cost: filterCosts.edge,
  },
  authored: {
    type: () => ID,
    isList: true,
    description: "Who wrote one of these articles.",
    condition: { ...texts("WROTE"), isSelective: true },
    widened: { ...texts("WROTE"), widened: sameWork },
    cost: filterCosts.edge,
  },
  acrossTranslations: acrossTranslations(
    "True: `signed`, `signedAll` and `authored` mean every language and version of the articles that they name.",
  ),
});

function texts(edge: "SIGNED" | "WROTE") {
  return { operator: "reaches", step: out(edge), label: "Article" } as const;
}
