import type { ArgumentDeclarations } from "../../model/declare/field-declaration.js";
import { filterArgument } from "../../model/declare/filter.js";
import { findConcept } from "../../model/declare/registry.js";
import { searched, type Searched } from "../../model/derived/searched-concepts.js";
import type { PlannedArguments } from "../../planner/plan/plan.js";

/** For each kind of thing that has a date the filter of its list, as an argument under the name of the list. */
export const kindFilters: ArgumentDeclarations = Object.fromEntries(
  searched.flatMap(({ concept, date }) => {
    const { plural, list } = findConcept(concept) ?? {};
    if (date === undefined || plural === undefined || list?.filter === undefined) return [];
    const description = `Of ${plural} only those that pass this filter; of other kinds it leaves nothing out.`;
    return [[plural, filterArgument(list.filter(), description)]];
  }),
);

/** The arguments as far as they narrow things of one kind. */
export function argumentsFor({ concept }: Searched, args: PlannedArguments): PlannedArguments {
  const own = findConcept(concept)?.plural ?? concept;
  return { ...args, declared: Object.fromEntries(Object.entries(kindFilters).filter(([name]) => name === own)) };
}
