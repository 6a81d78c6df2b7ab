import { ID } from "../declare/api.js";
import type { ListArgument } from "../declare/list-argument.js";
import { out } from "../declare/step.js";
import { Agreement } from "../vocabularies.js";
import { filterCosts } from "./filter-costs.js";

/** Which conflicts. */
export const conflictArguments: Readonly<Record<string, ListArgument>> = {
  subject: {
    type: () => ID,
    description: "Only what is in dispute about this.",
    means: {
      kind: "condition",
      condition: { operator: "reaches", step: out("CONCERNS"), isSelective: true },
      cost: filterCosts.tie,
    },
  },
  agreement: {
    type: () => Agreement,
    isList: true,
    description: "Only with one of these degrees of agreement.",
    means: { kind: "condition", condition: { operator: "isOneOf", property: "agreement" }, cost: filterCosts.property },
  },
};
