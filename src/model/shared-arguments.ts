import { filterArgument } from "./declare/filter.js";
import type { ListArgument } from "./declare/list-argument.js";
import type { ArgumentDeclaration } from "./declare/field-declaration.js";
import { CrossReferenceFilter } from "./filters/cross-reference-filter.js";
import { filterCosts } from "./filters/filter-costs.js";
import { LanguageTag } from "./values/scalars.js";
import { ContributionRole, ReviewStatus } from "./vocabularies.js";

/** Narrows cross-references. */
export const referenceArguments: Readonly<Record<string, ListArgument>> = {
  filter: filterArgument(CrossReferenceFilter, "Which references to give."),
};

/** Asks for more than reviewed records. */
export const statusArguments: Readonly<Record<string, ListArgument>> = {
  statuses: {
    type: () => ReviewStatus,
    isList: true,
    description: "The review statuses to give; only ACCEPTED if left out.",
    means: { kind: "condition", condition: { operator: "seesStatuses" }, cost: filterCosts.property },
  },
};

/** Narrows contributions. */
export const contributionArguments: Readonly<Record<string, ListArgument>> = {
  roles: {
    type: () => ContributionRole,
    isList: true,
    description: "Only contributions in one of these roles.",
    means: { kind: "condition", condition: { operator: "isOneOf", property: "role" }, cost: filterCosts.property },
  },
  ...statusArguments,
};

/** Narrows claims. */
export const claimArguments: Readonly<Record<string, ListArgument>> = {
  property: {
    type: () => String,
    description: "Only claims about this property: `turnout`, `date`.",
    means: { kind: "condition", condition: { operator: "equals", property: "property" }, cost: filterCosts.property },
  },
  ...statusArguments,
};

/** Asks for texts in certain languages. */
export const languagesArgument: ArgumentDeclaration = {
  type: () => LanguageTag,
  isList: true,
  description:
    "Languages in order of preference. The title is in the first of them in which a version of the text has one; otherwise as printed.",
};
