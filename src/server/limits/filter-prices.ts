import type { AnyCondition } from "../../model/filters/condition.js";
import { filterCosts, type FilterCost } from "../../model/filters/filter-costs.js";
import { rootFields } from "../../api/queries.js";

/** One argument, or field of a filter, that narrows a list of the API, with what it costs. */
interface Narrowing {
  readonly list: string;
  readonly name: string;
  readonly condition: AnyCondition;
  readonly cost: FilterCost;
}

/** A cost with the names of what costs so; `names` say whose they are where the name alone does not. */
export interface NamedCost {
  readonly cost: FilterCost;
  readonly names: readonly string[];
}

/** Every cost that something has, with the names of what has it; what a list can begin with is not among them. */
export function namedCosts(): readonly NamedCost[] {
  const all = narrowings().filter((each) => each.cost.page > 0 && !isSelective(each));
  const costsOf = (name: string) => new Set(all.filter((each) => each.name === name).map(({ cost }) => cost));
  const named = ({ list, name }: Narrowing) => (costsOf(name).size === 1 ? name : `${list}(${name})`);
  return Object.values<FilterCost>(filterCosts)
    .map((cost) => ({ cost, names: [...new Set(all.filter((each) => each.cost === cost).map(named))] }))
    .filter(({ names }) => names.length > 0);
}

/** The names of what names so little that a list begins with it. */
export function selectiveNames(): readonly string[] {
  return [
    ...new Set(
      narrowings()
        .filter(isSelective)
        .map(({ name }) => name),
    ),
  ];
}

function isSelective({ condition }: Narrowing): boolean {
  return condition.operator === "reaches" && condition.isSelective === true;
}

function narrowings(): readonly Narrowing[] {
  return rootFields.flatMap(({ name: list, arguments: declared }) =>
    Object.entries(declared).flatMap(([name, { means }]): readonly Narrowing[] => {
      if (means?.kind === "condition") return [{ list, name, condition: means.condition, cost: means.cost }];
      if (means?.kind !== "filter") return [];
      return Object.entries(means.filter.fields).map(([field, { condition, cost }]) => ({
        list,
        name: field,
        condition,
        cost,
      }));
    }),
  );
}
