import { citationTypes } from "../citation-type.js";
import { declareFilter } from "../declare/filter.js";
import { CitationType, Stance } from "../vocabularies.js";
import { filterCosts } from "./filter-costs.js";
import { statusField } from "./status-field.js";

/** Which cross-references. Their stance, and whether they answer, follow from their type, and so are asked as the types that they stand for. */
export const CrossReferenceFilter = declareFilter(
  "CrossReferenceFilter",
  "Which cross-references to give; conditions are joined by `and`.",
  {
    types: {
      type: () => CitationType,
      isList: true,
      description: "Of one of these types.",
      condition: { operator: "isOneOf", property: "type" },
      cost: filterCosts.property,
    },
    stances: {
      type: () => Stance,
      isList: true,
      description: "Taking one of these stances.",
      condition: { operator: "isOneOf", property: "type", standsFor: typesBy(({ stance }) => stance) },
      cost: filterCosts.property,
    },
    isResponse: {
      type: () => Boolean,
      description: "True: only those that answer; false: only those that mention.",
      condition: { operator: "isOneOf", property: "type", standsFor: typesBy(({ isResponse }) => String(isResponse)) },
      cost: filterCosts.property,
    },
    statuses: statusField,
  },
);

function typesBy(
  valueOf: (type: (typeof citationTypes)[number]) => string,
): Readonly<Record<string, readonly string[]>> {
  const values = [...new Set(citationTypes.map(valueOf))];
  const typesOf = (value: string) => citationTypes.filter((type) => valueOf(type) === value).map(({ name }) => name);
  return Object.fromEntries(values.map((value) => [value, typesOf(value)]));
}
