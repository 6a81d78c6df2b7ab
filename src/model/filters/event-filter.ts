import { ID } from "../declare/api.js";
import { declareFilter } from "../declare/filter.js";
import { out } from "../declare/step.js";
import { EventKind } from "../vocabularies.js";
import { filterCosts } from "./filter-costs.js";
import { PeriodInput } from "./inputs/period-input.js";

/** Which events. */
export const EventFilter = declareFilter("EventFilter", "Which events to give; conditions are joined by `and`.", {
  kinds: {
    type: () => EventKind,
    isList: true,
    description: "Of one of these kinds.",
    condition: { operator: "isOneOf", property: "kind" },
    cost: filterCosts.property,
  },
  when: {
    type: () => PeriodInput,
    description: "In this period. Where sources give different dates, in whatever period one of them dates it into.",
    condition: { operator: "overlapsPeriod", bounds: "when" },
    cost: filterCosts.period,
  },
  isPlanned: {
    type: () => Boolean,
    description: "True: only what was announced and no more, as far as the sources say; false: only all else.",
    condition: { operator: "isTrue", property: "isPlanned" },
    cost: filterCosts.property,
  },
  organizations: {
    type: () => ID,
    isList: true,
    description: "Held by one of these organizations.",
    condition: { operator: "reaches", step: out("HELD_BY"), label: "Organization", mayBeUnknown: true },
    cost: filterCosts.edge,
  },
});
