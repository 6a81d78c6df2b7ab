import type { FieldNode, GraphQLField } from "graphql";
import type { ArgumentDeclarations } from "../../model/declare/field-declaration.js";
import { argumentValues } from "../arguments/argument-values.js";
import type { Arguments, Variables } from "../plan/plan.js";
import { usesVariables } from "../arguments/plan-arguments.js";
import type { Amount } from "./amount.js";
import type { Price, Rate } from "./price.js";

/** A field's coerced arguments: known, or known with a call's variables. */
export type KnownArguments = Arguments | ((variables: Variables) => Arguments);

/** The arguments of a field, coerced once for each call however often they are read. */
export function knownArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): KnownArguments {
  if (field.args.length === 0) return {};
  if (!usesVariables(node)) return argumentValues(field, node, {});
  let last: Variables | undefined;
  let values: Arguments = {};
  return (variables) => {
    if (variables !== last) {
      values = argumentValues(field, node, variables);
      last = variables;
    }
    return values;
  };
}

/** The number for these arguments. */
export function rateFor(rate: Rate, args: KnownArguments): Amount {
  if (typeof rate === "number") return rate;
  return typeof args === "function" ? ({ variables }) => rate(args(variables)) : rate(args);
}

/** The price for these arguments, which are declared so. */
export function priceFor(price: Price, args: KnownArguments, declared: ArgumentDeclarations): Amount {
  if (typeof price === "number") return price;
  const given = typeof args === "function" ? args : () => args;
  return ({ variables, corpusSize }) => price(given(variables), corpusSize, declared);
}
