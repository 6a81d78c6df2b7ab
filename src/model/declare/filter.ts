import type { AnyCondition, Condition } from "../filters/condition.js";
import type { FilterCost } from "../filters/filter-costs.js";
import { Field, InputType } from "./api.js";
import type { ListArgument } from "./list-argument.js";
import type { ArgumentDeclaration } from "./field-declaration.js";
import type { Constructor } from "./registry.js";

/** One field of a filter: what the API says of it, what it asks of a node, and what that costs. */
export interface FilterField<Asks extends AnyCondition = Condition> extends Pick<
  ArgumentDeclaration,
  "type" | "description" | "isList"
> {
  readonly condition: Asks;
  /** What it asks instead where the field of the filter is true that widens others. */
  readonly widened?: Asks;
  readonly cost: FilterCost;
}

/** A filter as it was declared. A node passes if it meets the conditions of all fields that are given. */
export interface FilterDeclaration<Asks extends AnyCondition = Condition> {
  readonly name: string;
  /** The input type of the API. */
  readonly inputType: Constructor;
  readonly fields: Readonly<Record<string, FilterField<Asks>>>;
}

/** Declares a filter: the input type of the API, the conditions and the prices are all read from this one place. */
export function declareFilter<Asks extends AnyCondition = Condition>(
  name: string,
  description: string,
  fields: Readonly<Record<string, FilterField<NoInfer<Asks>>>>,
): FilterDeclaration<Asks> {
  class Filter {}
  for (const [field, { type, isList, description }] of Object.entries(fields)) {
    Field(() => (isList ? [type()] : type()), { nullable: true, description })(Filter.prototype, field);
  }
  InputType(name, { description })(Filter);
  return { name, inputType: Filter, fields };
}

/** The argument that takes a filter. */
export function filterArgument(filter: FilterDeclaration<AnyCondition>, description: string): ListArgument {
  return { type: () => filter.inputType, description, means: { kind: "filter", filter } };
}
