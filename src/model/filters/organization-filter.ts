import { declareFilter } from "../declare/filter.js";
import { ID } from "../declare/api.js";
import { into } from "../declare/step.js";
import { OrganizationKind } from "../vocabularies.js";
import { acrossTranslations, sameWork } from "./inputs/across-translations.js";
import { filterCosts } from "./filter-costs.js";
import { identifiersField } from "./inputs/identifiers-field.js";

const broughtOut = { operator: "reaches", step: into("PUBLISHED_BY"), label: "Article", isEach: true } as const;

/** Which organizations. */
export const OrganizationFilter = declareFilter(
  "OrganizationFilter",
  "Which organizations to give; conditions are joined by `and`.",
  {
    nameContains: {
      type: () => String,
      description: "With these characters in one of its names; case and accents do not matter.",
      condition: { operator: "containsText", property: "nameKey" },
      cost: filterCosts.text,
    },
    identifiers: identifiersField,
    kinds: {
      type: () => OrganizationKind,
      isList: true,
      description: "Of one of these kinds.",
      condition: { operator: "isOneOf", property: "kind" },
      cost: filterCosts.property,
    },
    publishedAll: {
      type: () => ID,
      isList: true,
      description:
        "That brought out every one of these articles. Given both sides of an exchange, it finds the publications that carried both.",
      condition: { ...broughtOut, isSelective: true },
      widened: { ...broughtOut, widened: sameWork },
      cost: filterCosts.edge,
    },
    acrossTranslations: acrossTranslations(
      "True: `publishedAll` means any language and version of each article that it names; one of each is enough.",
    ),
  },
);
