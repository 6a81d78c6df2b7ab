import type { AnyCondition, Condition } from "../filters/condition.js";
import type { FilterCost } from "../filters/filter-costs.js";
import type { FilterDeclaration } from "./filter.js";
import type { DeclaredOrder } from "./order.js";
import type { ArgumentDeclaration } from "./field-declaration.js";

/** What an argument of a list, or of a relation, asks for: the planner goes by this, never by the argument's name. */
export type ArgumentMeaning =
  /** One of `pageArguments`. */
  | { readonly kind: "page" }
  /** An input with `field`, the name of one of these orders, and `direction`. */
  | { readonly kind: "order"; readonly orders: Readonly<Record<string, DeclaredOrder>> }
  /** An input of this filter. */
  | { readonly kind: "filter"; readonly filter: FilterDeclaration<AnyCondition> }
  /** A condition by itself, beside the filter or without one. */
  | { readonly kind: "condition"; readonly condition: Condition; readonly cost: FilterCost };

/** An argument of a list or a relation. */
export interface ListArgument extends ArgumentDeclaration {
  readonly means: ArgumentMeaning;
}
