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
    description: "In this period. If sources give different dates, one date in the period is enough.",
    condition: { operator: "overlapsPeriod", bounds: "when" },
    cost: filterCosts.period,
  },
  isPlanned: {
    type: () => Boolean,
    description: "True: only events that, as far as the sources say, were only announced. False: only the others.",
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
