import { isGiven } from "../../base/guards/is-given.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import type { FilterDeclaration } from "../../model/declare/filter.js";
import type { ArgumentMeaning } from "../../model/declare/list-argument.js";
import type { ArgumentDeclarations } from "../../model/declare/field-declaration.js";
import type { AnyCondition } from "../../model/filters/condition.js";
import type { FilterCost } from "../../model/filters/filter-costs.js";
import { UnansweredArgumentError } from "../errors.js";
import type { Arguments } from "../plan/plan.js";

/** One condition that arguments ask for. */
export interface AskedCondition {
  /** The names that lead to its value: `["filter", "kinds"]`. */
  readonly path: readonly string[];
  readonly given: unknown;
  readonly condition: AnyCondition;
  readonly cost: FilterCost;
}

/** The conditions that the given arguments ask for, in the order of declaration. What is left out, or null, asks for none. */
export function askedConditions(given: Arguments, declared: ArgumentDeclarations): readonly AskedCondition[] {
  return Object.entries(declared).flatMap(([name, { means }]): readonly AskedCondition[] => {
    const value = given[name];
    if (!isGiven(value)) return [];
    if (means?.kind === "condition") {
      return [{ path: [name], given: value, condition: means.condition, cost: means.cost }];
    }
    return means?.kind === "filter" && isMapping(value) ? inFilter(name, means.filter, value) : [];
  });
}

function inFilter(
  argument: string,
  { fields }: FilterDeclaration<AnyCondition>,
  given: Arguments,
): readonly AskedCondition[] {
  const isWidened = Object.entries(fields).some(
    ([name, { condition }]) => condition.operator === "widens" && given[name] === true,
  );
  return Object.entries(fields).flatMap(([name, { condition, widened = condition, cost }]) =>
    isGiven(given[name])
      ? [{ path: [argument, name], given: given[name], condition: isWidened ? widened : condition, cost }]
      : [],
  );
}

/** What the arguments of a list that is read page by page can mean. */
export const meaningsOfPages: readonly ArgumentMeaning["kind"][] = ["page", "order", "filter", "condition"];
/** What those of a list without paging can mean, and of a relation to one node. */
export const meaningsOfLists: readonly ArgumentMeaning["kind"][] = ["filter", "condition"];

/** Sees to it that nothing is asked in vain. @throws UnansweredArgumentError for the first given argument, or field of a filter, that is not declared
 *  with one of these meanings */
export function requireMeanings(
  given: Arguments,
  declared: ArgumentDeclarations,
  answered: readonly ArgumentMeaning["kind"][],
): void {
  for (const [name, value] of Object.entries(given).filter(([, each]) => isGiven(each))) {
    const means = declared[name]?.means;
    if (means === undefined || !answered.includes(means.kind)) throw new UnansweredArgumentError(name);
    if (means.kind !== "filter" || !isMapping(value)) continue;
    const unknown = Object.keys(value).find((field) => isGiven(value[field]) && !(field in means.filter.fields));
    if (unknown !== undefined) throw new UnansweredArgumentError(`${name}.${unknown}`);
  }
}
