import { ID } from "../declare/api.js";
import type { ListArgument } from "../declare/list-argument.js";
import { into, out } from "../declare/step.js";
import { DateScalar } from "../values/scalars.js";
import { Agreement } from "../vocabularies.js";
import { filterCosts } from "./filter-costs.js";

/** Which conflicts. */
export const conflictArguments: Readonly<Record<string, ListArgument>> = {
  subject: {
    type: () => ID,
    description: "Only conflicts about this.",
    means: {
      kind: "condition",
      condition: { operator: "reaches", step: out("CONCERNS"), isSelective: true },
      cost: filterCosts.edge,
    },
  },
  agreement: {
    type: () => Agreement,
    isList: true,
    description: "Only conflicts with one of these degrees of agreement.",
    means: { kind: "condition", condition: { operator: "isOneOf", property: "agreement" }, cost: filterCosts.property },
  },
  asOf: {
    type: () => DateScalar,
    description:
      "Only conflicts that certainly existed by the end of this day: at least two of their claims were in texts that had come out. `known(asOf:)` gives what was said by then.",
    means: {
      kind: "condition",
      condition: { operator: "knownBy", step: into("IN_CONFLICT"), least: 2 },
      cost: filterCosts.edge,
    },
  },
};
