import type { FilterField } from "../../declare/filter.js";
import { filterCosts } from "../filter-costs.js";
import { IdentifierInput } from "./identifier-input.js";

/** The field of a filter for what is listed under an identifier. */
export const identifiersField: FilterField = {
  type: () => IdentifierInput,
  isList: true,
  description: "Listed under one of these identifiers.",
  condition: { operator: "hasIdentifier", property: "identifierKeys" },
  cost: filterCosts.text,
};
