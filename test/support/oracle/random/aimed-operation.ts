import {
  getNamedType,
  getNullableType,
  GraphQLNonNull,
  isCompositeType,
  isRequiredArgument,
  type GraphQLInputType,
} from "graphql";
import type { GraphRecord } from "../../../../src/model/graph/graph-record.js";
import { contextsOf, everythingOf, writeField, type Written } from "../../arguments/contexts.js";
import type { ArgumentPlace } from "../../arguments/every-argument.js";
import { schema } from "../two-answers.js";
import type { Draw } from "./draw.js";
import { poolOf } from "./pool.js";
import type { RandomOperation } from "./random-operation.js";
import { randomValue } from "./random-value.js";

/** An operation that asks for one argument, or one part of one, with random values of it and with nothing beside it, so that nothing else can decide
 *  the answer. */
export function aimedOperation(place: ArgumentPlace, records: readonly GraphRecord[], draw: Draw): RandomOperation {
  const { parent, field, argument, type } = place;
  const isCursor = argument === "after" || argument === "before";
  const value = (name: string, of: GraphQLInputType): unknown =>
    randomValue(name === "id" ? field.name : name, new GraphQLNonNull(getNullableType(of)), poolOf(records), draw);
  const variables = () => (isCursor ? {} : { v: value(argument.split(".").at(-1) ?? "", type) });
  const around = draw.pick(contextsOf(schema, records, {}, parent));
  return {
    source: `query ($v: ${String(type)}) ${around(`k: ${writeField(field, argumentsOf(place, value))} ${selectionOf(place, isCursor)}`)}`,
    variables: [variables(), variables()],
    pagers: isCursor ? [{ key: "k", variables: ["v"] }] : [],
  };
}

/* The place has the variable `$v`; what the field cannot be asked without is written out. */
function argumentsOf(
  { field, of, write }: ArgumentPlace,
  value: (name: string, of: GraphQLInputType) => unknown,
): Written {
  const required = field.args.filter((each) => each !== of && isRequiredArgument(each));
  const given = required.map(({ name, type }) => [name, JSON.stringify(value(name, type))] as const);
  return { ...Object.fromEntries(given), [of.name]: write("$v") };
}

function selectionOf({ field }: ArgumentPlace, withCursors: boolean): string {
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? everythingOf(schema, type) : "";
  return withCursors ? selection.replace("{", "{ edges { cursor }") : selection;
}
